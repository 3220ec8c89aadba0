package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.sohoi.eventstore.Recording;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Form;
import org.sohoi.query.measures.catalogue.Series;
import org.sohoi.query.measures.entry.Amount;
import org.sohoi.query.measures.entry.Entry;
import org.sohoi.query.measures.entry.EntryLedger;
import org.sohoi.query.measures.entry.EntryRoom;
import org.sohoi.query.projection.ReadModel;

/**
 * Processes that keep the projection in turns, each with what it remembers from its last turn, leave the rows that one
 * would have left; and readers know every series.
 */
class TakingTurnsTest {

    private static final MeasureProperties PROPERTIES = new MeasureProperties(20_000, 1_000_000, 200_000, 3);
    private static final int BATCHES = 40;
    private static final String FRESH = "fresh_turns";
    private static final List<String> TABLES = EntryRoom.tables();

    /** Of each series of a unit the deltas, stored with it, against those of its associations' own series. */
    private static final String NOT_THE_SUM_OF_THEIR_ASSOCIATIONS = """
            SELECT unit.number
              FROM read_model.measure_series unit
             CROSS JOIN LATERAL (
                   SELECT array_agg((delta.position, delta.day, delta.amount)::text ORDER BY delta.position, delta.day, delta.amount) AS deltas
                     FROM read_model.sum_tail tail, unnest(tail.positions, tail.days, tail.amounts) AS delta (position, day, amount)
                    WHERE tail.series_id = unit.number) AS stored
             CROSS JOIN LATERAL (
                   SELECT array_agg((delta.position, delta.effective_on - date '1970-01-01', delta.amount)::text
                                    ORDER BY delta.position, delta.effective_on, delta.amount) AS deltas
                     FROM read_model.measure_delta delta
                     JOIN read_model.measure_series own ON own.number = delta.series_id
                    WHERE own.series = unit.series
                      AND own.association_id IN (
                          SELECT wider.association_id
                            FROM read_model.measure_series wider
                           WHERE wider.unit_code = unit.unit_code AND wider.breadth IN ('WIDER', 'OWN')))
                   AS entered
             WHERE unit.breadth = 'UNIT' AND stored.deltas IS DISTINCT FROM entered.deltas""";

    private static ReadModel readModel;

    @BeforeContainer
    static void open() {
        DatabaseAddress database = TestDatabases.freshDatabase();
        readModel = ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 2);
    }

    @AfterContainer
    static void close() {
        readModel.close();
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void leaveWhatOneWouldHaveLeft(@ForAll long seed) {
        Random random = new Random(seed);
        List<List<Step>> batches = batches(random);
        KnownSeries reader = new KnownSeries(readModel.jdbc());

        inTurns(random, batches, reader);
        List<String> inTurns = rows();
        assertThat(known(reader)).isEqualTo(stored());
        empty();
        EntryLedger one = EntryRoom.ledger(readModel, PROPERTIES);
        batches.forEach(batch -> handle(one, batch));

        assertThat(inTurns).isEqualTo(rows());
        againInTurns(random, batches);
        assertThat(rows()).as("handled again over what is there").isEqualTo(inTurns);
        assertThat(known(reader)).isEqualTo(stored());
        assertThat(readModel.template().queryForList(NOT_THE_SUM_OF_THEIR_ASSOCIATIONS, Integer.class))
                .isEmpty();
    }

    /** As a rebuild does: from what it remembers alone, whether and whenever series are folded. */
    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void leavesTheSameWhoFillsEmptyTablesAlone(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        List<List<Step>> batches = batches(random);
        int foldAfter = List.of(1, 3, Integer.MAX_VALUE).get(random.nextInt(3));
        MeasureProperties properties = new MeasureProperties(20_000, 1_000_000, 200_000, foldAfter);
        empty();
        EntryLedger one = EntryRoom.ledger(readModel, properties);
        batches.forEach(batch -> handle(one, batch));

        makeEmptyTables();
        try (ReadModel fresh = readModel.empty(FRESH, 1)) {
            EntryLedger alone = EntryRoom.ledger(fresh, properties);
            int full = random.nextInt(BATCHES + 1);
            batches.subList(0, full).forEach(batch -> handle(alone, fresh, batch));
            fresh.inTransaction(() -> {
                alone.complete();
                return true;
            });
            batches.subList(full, BATCHES).forEach(batch -> handle(alone, fresh, batch));
            assertThat(rows(FRESH)).as("folded after %d", foldAfter).isEqualTo(rows());

            List<Step> another = Step.batch(random, 1_000_000);
            assertThatThrownBy(() -> handleAndFail(alone, fresh, another))
                    .hasStackTraceContaining("at the last moment");
            assertThatThrownBy(() -> handle(alone, fresh, another))
                    .as("what it remembers is not so")
                    .hasStackTraceContaining("a batch was taken back");
        }
    }

    private static void makeEmptyTables() {
        readModel.template().execute("DROP SCHEMA IF EXISTS %1$s CASCADE; CREATE SCHEMA %1$s".formatted(FRESH));
        TABLES.forEach(table -> readModel
                .template()
                .execute("CREATE TABLE %s.%s (LIKE read_model.%s INCLUDING ALL)".formatted(FRESH, table, table)));
    }

    private static List<List<Step>> batches(Random random) {
        List<List<Step>> batches = new ArrayList<>();
        long position = 0;
        for (int i = 0; i < BATCHES; i++) {
            batches.add(Step.batch(random, position));
            position = batches.get(i).get(batches.get(i).size() - 1).position();
        }
        return batches;
    }

    private static void inTurns(Random random, List<List<Step>> batches, KnownSeries reader) {
        empty();
        List<EntryLedger> processes =
                List.of(EntryRoom.ledger(readModel, PROPERTIES), EntryRoom.ledger(readModel, PROPERTIES));
        int emptiedAt = random.nextInt(BATCHES);
        for (int i = 0; i < BATCHES; i++) {
            EntryLedger process = processes.get(random.nextInt(2));
            if (random.nextInt(5) == 0) {
                List<Step> takenBack = batches.get(i);
                assertThatThrownBy(() -> handleAndFail(process, readModel, takenBack))
                        .hasStackTraceContaining("at the last moment");
            }
            handle(process, batches.get(i));
            if (random.nextInt(3) == 0) {
                known(reader);
            }
            if (i == emptiedAt) { // by a third, which then handles as many events again
                empty();
                EntryLedger third = EntryRoom.ledger(readModel, PROPERTIES);
                batches.subList(0, i + 1).forEach(batch -> handle(third, batch));
            }
        }
    }

    /** From where any of them was set back to, and on beyond where that was. */
    private static void againInTurns(Random random, List<List<Step>> batches) {
        List<EntryLedger> processes =
                List.of(EntryRoom.ledger(readModel, PROPERTIES), EntryRoom.ledger(readModel, PROPERTIES));
        for (int time = 0; time < 3; time++) {
            for (List<Step> batch : batches.subList(0, 1 + random.nextInt(BATCHES))) {
                handle(processes.get(random.nextInt(2)), batch);
            }
        }
        batches.forEach(batch -> handle(processes.get(random.nextInt(2)), batch));
    }

    private static void handle(EntryLedger process, List<Step> batch) {
        handle(process, readModel, batch);
    }

    private static void handle(EntryLedger process, ReadModel into, List<Step> batch) {
        begin(process, into, batch).commit();
    }

    private static void handleAndFail(EntryLedger process, ReadModel into, List<Step> batch) {
        UnitOfWork<?> unitOfWork = begin(process, into, batch);
        unitOfWork.onPrepareCommit(entered -> {
            throw new IllegalStateException("at the last moment");
        });
        unitOfWork.commit();
    }

    private static UnitOfWork<?> begin(EntryLedger process, ReadModel into, List<Step> batch) {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(new GenericMessage<>("batch"));
        unitOfWork.attachTransaction(new SpringTransactionManager(into.transactions()));
        batch.forEach(step -> step.on(process));
        return unitOfWork;
    }

    private static void empty() {
        readModel
                .template()
                .execute("TRUNCATE read_model.measure_series, read_model.measure_delta, read_model.measure_ending,"
                        + " read_model.sum_node, read_model.sum_tail");
    }

    private static List<String> rows() {
        return rows(ReadModel.SCHEMA);
    }

    private static List<String> rows(String schema) {
        List<String> rows = new ArrayList<>();
        for (String table : TABLES) {
            rows.addAll(readModel
                    .template()
                    .queryForList(
                            "SELECT stored::text FROM %s.%s stored ORDER BY 1".formatted(schema, table), String.class));
        }
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static List<Integer> stored() {
        return readModel
                .template()
                .queryForList("SELECT number FROM read_model.measure_series ORDER BY number", Integer.class);
    }

    private static List<Integer> known(KnownSeries reader) {
        KnownSeries.Known known = reader.now();
        List<Integer> numbers = new ArrayList<>();
        for (Series kind : Series.values()) {
            for (Breadth breadth : Breadth.values()) {
                known.all(kind, breadth, Long.MAX_VALUE).forEach(series -> numbers.add(series.id()));
            }
        }
        return numbers.stream().sorted().toList();
    }

    /** What an event has entered. */
    private record Step(long position, int kind, Entry entry, LocalDate day, Amount amount) {

        private static final Form[] FORMS = Form.values();
        private static final Series[] KINDS = {Series.MOBILISED, Series.MEMBERS, Series.SPONSORS};

        static List<Step> batch(Random random, long after) {
            List<Step> batch = new ArrayList<>();
            int size = 1 + random.nextInt(12);
            for (int i = 1; i <= size; i++) {
                LocalDate day = LocalDate.of(2023, 8, 25).minusDays(random.nextInt(500));
                UUID association = new UUID(1, random.nextInt(5));
                batch.add(new Step(
                        after + i,
                        random.nextInt(40),
                        new Entry(association, new UUID(association.getLeastSignificantBits(), random.nextInt(20))),
                        day,
                        Amount.of(KINDS[random.nextInt(KINDS.length)], day, 1 + random.nextInt(1_000_000))
                                .by(Dimension.FORM, FORMS[random.nextInt(FORMS.length)])));
            }
            return batch;
        }

        private static String unitOf(UUID association) {
            return "unit " + association.getLeastSignificantBits() % 2;
        }

        void on(EntryLedger process) {
            Recording at = new Recording(position, Instant.EPOCH.plusSeconds(position));
            switch (kind) {
                case 0 -> process.endAssociation(at, entry.association(), day);
                case 1, 2 -> process.end(at, entry, day);
                case 3, 4, 5 -> process.restate(at, entry, List.of());
                case 6, 7, 8, 9, 10 -> process.restate(at, entry, List.of(amount));
                case 11, 12 -> {
                    process.register(at, entry.association(), unitOf(entry.association()));
                    process.enter(at, entry, List.of(amount));
                }
                default -> process.enter(at, entry, List.of(amount));
            }
        }
    }
}
