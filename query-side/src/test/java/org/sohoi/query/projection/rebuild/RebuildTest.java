package org.sohoi.query.projection.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sohoi.query.Patience.await;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.Vnd;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.DonationCorrected;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.UnitDefined;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ReadModel;
import org.springframework.jdbc.core.JdbcTemplate;

/** A rebuild mends what is wrong in the live tables while they answer and grow, and leaves no trace but that. */
class RebuildTest {

    private static final int DONATIONS = 6_000;
    private static final String SEVERAL_BATCHES = "sohoi.read-model.rebuild-batch=1000";
    private static final UUID ASSOCIATION = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2023, 8, 25);
    private static final String TOTAL = "/api/v1/measures/mobilised?asOf=2023-12-31&groupBy=level&knownAt=";

    /** Closed: whoever begins with a year takes a copy. */
    private static RunningQuerySide year;

    private static long recorded;

    private final List<RunningQuerySide> beside = new ArrayList<>();
    private RunningQuerySide querySide;

    @BeforeAll
    static void recordAYear() {
        year = RunningQuerySide.start();
        recorded = record(year);
        year.awaitProjections();
        year.close();
    }

    @BeforeEach
    void start() {
        querySide = year.copy();
    }

    @AfterEach
    void close() {
        querySide.close();
        beside.forEach(RunningQuerySide::close);
    }

    @Test
    void mendsTheLiveTablesWhileTheyAnswerAndGrow() {
        String right = answer(recorded);
        List<String> indexes = indexes();
        List<String> comments = comments();
        assertThat(comments).anyMatch(comment -> comment.startsWith("association_fact An attribute"));
        sql().update("UPDATE read_model.measure_delta SET amount = amount + 7 WHERE position = 5000");
        sql().update("UPDATE read_model.sum_node SET totals = ARRAY(SELECT 2 * t FROM unnest(totals) AS t)");
        String wrong = answer(recorded);
        assertThat(wrong).isNotEqualTo(right);

        restart(rebuildAll());
        AtomicBoolean rebuilt = new AtomicBoolean();
        CompletableFuture<List<String>> answers = CompletableFuture.supplyAsync(() -> {
            List<String> seen = new ArrayList<>();
            while (!rebuilt.get()) {
                seen.add(answer(recorded));
            }
            return seen;
        });
        int meanwhile = 0;
        while (replaced() < projections().size()) {
            querySide.record("meanwhile", donation(UUID.randomUUID(), 1_000));
            meanwhile++;
        }
        rebuilt.set(true);

        assertThat(answers.join()).contains(wrong).isSubsetOf(right, wrong);
        assertThat(answer(recorded)).isEqualTo(right);
        assertThat(meanwhile).isPositive();
        assertThat(indexes()).isEqualTo(indexes);
        assertThat(comments()).isEqualTo(comments);
        querySide.record("afterwards", donation(UUID.randomUUID(), 1_000));
        querySide.awaitProjections();
        assertRowsAreThoseOfANewReadModel();
    }

    @Test
    void buildsInBulkWhatHasNothingYet() {
        List<String> rows = rows();
        forgetEverything();

        restart("sohoi.read-model.bulk-from=1000");
        await().until(() -> replaced() == projections().size());
        querySide.awaitProjections();

        assertThat(rows()).isEqualTo(rows);
        sql().execute("CREATE TABLE public.tails AS TABLE read_model.sum_tail");
        querySide.record("afterwards", donation(UUID.randomUUID(), 1_000));
        querySide.awaitProjections();
        assertThat(tailsThatGrew()).isPositive();
        List<String> more = rows();
        assertThat(more).hasSizeGreaterThan(rows.size());
        // By hash: AssertJ would look through all of them for each. Tails may have grown.
        assertThat(rows).filteredOn(row -> !row.startsWith("sum_tail")).allMatch(Set.copyOf(more)::contains);
    }

    @Test
    void leavesEverythingAsItWasWhenItIsBrokenOff() throws Exception {
        sql().update("UPDATE read_model.measure_delta SET amount = amount + 7 WHERE position = 5000");
        List<String> rows = rows();
        try (Connection longQuestion = sql().getDataSource().getConnection()) {
            longQuestion.setAutoCommit(false);
            longQuestion.createStatement().execute("SELECT count(*) FROM read_model.measure_delta");
            restartBeside("sohoi.read-model.rebuild=measures");
            await().until(this::waitsForTheTables);
            querySide.close();
            longQuestion.rollback();
        }

        restart();
        assertThat(replaced()).isZero();
        assertThat(rows()).isEqualTo(rows);
        assertThat(sql().queryForObject("SELECT to_regnamespace('read_model_fresh') IS NULL", Boolean.class))
                .isTrue();
    }

    @Test
    void triesAgainWhenALongQuestionKeepsTheTables() throws Exception {
        List<String> rows = rows();
        try (Connection longQuestion = sql().getDataSource().getConnection()) {
            longQuestion.setAutoCommit(false);
            longQuestion.createStatement().execute("SELECT count(*) FROM read_model.measure_delta");
            restartBeside(rebuildAll());
            await().until(this::waitsForTheTables);
            await().until(() -> !waitsForTheTables());
            longQuestion.rollback();
        }
        await().until(() -> replaced() == projections().size());

        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void keepsRightsAndStorageOptions() {
        String reader = "reader_" + ProcessHandle.current().pid();
        sql().execute("CREATE ROLE " + reader);
        sql().execute("GRANT SELECT ON read_model.measure_delta, read_model.association_fact TO " + reader);
        sql().execute("GRANT SELECT (code) ON read_model.unit_beginning TO %s WITH GRANT OPTION".formatted(reader));
        sql().execute("GRANT SELECT ON read_model.recorded TO PUBLIC");
        sql().execute("ALTER TABLE read_model.measure_delta SET (fillfactor = 90, autovacuum_enabled = false)");
        sql().execute("ALTER TABLE read_model.association_fact SET (toast.autovacuum_enabled = false)");
        List<String> kept = rightsAndOptions();
        assertThat(String.join("\n", kept)).contains(reader + "=r", "fillfactor=90", "autovacuum_enabled=false");

        restart(rebuildAll());
        await().until(() -> replaced() == projections().size());

        assertThat(rightsAndOptions()).isEqualTo(kept);
        sql().execute("DROP OWNED BY " + reader);
        sql().execute("DROP ROLE " + reader);
    }

    @Test
    void isDoneByOneAtATime() throws Exception {
        ReadModel live = querySide.bean(ReadModel.class);
        try (RebuildLock lock = RebuildLock.acquire(live, FreshTables.SCHEMA)) {
            assertThatThrownBy(() -> RebuildLock.acquire(live, FreshTables.SCHEMA))
                    .hasMessageContaining("Another one");
        }
        RebuildLock.acquire(live, FreshTables.SCHEMA).close();
    }

    private void assertRowsAreThoseOfANewReadModel() {
        List<String> rows = rows();
        forgetEverything();
        restart("sohoi.read-model.bulk-from=1000000");
        querySide.awaitProjections();
        assertThat(rows()).isEqualTo(rows);
    }

    private static long record(RunningQuerySide querySide) {
        querySide.record("territory", new UnitDefined("84", "Tỉnh Trà Vinh", Level.PROVINCE, null, null));
        querySide.record(
                "association",
                new AssociationRegistered(
                        ASSOCIATION,
                        DAY.minusYears(3),
                        "TV-1",
                        "Hội Khuyến học",
                        Level.PROVINCE,
                        "84",
                        Field.OTHER,
                        null));
        UUID[] entries = Stream.generate(UUID::randomUUID).limit(DONATIONS).toArray(UUID[]::new);
        long last = 0;
        for (int from = 0; from < DONATIONS; from += 500) {
            last = querySide
                    .record(
                            "fund-" + from,
                            IntStream.range(from, from + 500)
                                    .mapToObj(i -> i % 50 == 49 ? corrected(entries[i / 2]) : donation(entries[i], i))
                                    .toArray(LedgerEvent[]::new))
                    .last();
        }
        return last;
    }

    private static LedgerEvent donation(UUID entry, int number) {
        return new DonationRecorded(ASSOCIATION, 2023, entry, DAY.minusDays(number % 200), worth(1 + number));
    }

    private static LedgerEvent corrected(UUID entry) {
        return new DonationCorrected(ASSOCIATION, 2023, entry, DAY, worth(3), "mistake");
    }

    private static Donation worth(long amount) {
        return new Donation(new Donor(DonorKind.INDIVIDUAL, "Bà mẫu"), Vnd.of(amount), List.of(), null);
    }

    private String answer(long knownAt) {
        return querySide.get(TOTAL + knownAt).body();
    }

    private void restart(String... properties) {
        querySide.close();
        restartBeside(properties);
    }

    private void restartBeside(String... properties) {
        beside.add(querySide);
        querySide = querySide.restart(
                Stream.concat(Stream.of(SEVERAL_BATCHES), Stream.of(properties)).toArray(String[]::new));
    }

    private void forgetEverything() {
        querySide.stopProjections();
        sql().execute("TRUNCATE read_model.token, read_model." + tables().collect(Collectors.joining(", read_model.")));
        sql().update("UPDATE read_model.projection SET position = 0, rebuilt = 0");
    }

    private Collection<Projection> projections() {
        return querySide.beans(Projection.class);
    }

    private Stream<String> tables() {
        return projections().stream().flatMap(projection -> projection.tables().stream());
    }

    private String rebuildAll() {
        return "sohoi.read-model.rebuild="
                + projections().stream().map(Projection::name).collect(Collectors.joining(","));
    }

    private int replaced() {
        return sql().queryForObject("SELECT sum(rebuilt) FROM read_model.projection", Integer.class);
    }

    /** They say what they said, and more. */
    private long tailsThatGrew() {
        String stored =
                "SELECT count(*) FROM public.tails tail JOIN read_model.sum_tail stored USING (series_id, first_position)";
        assertThat(sql().queryForObject(stored + """
                         WHERE stored.positions[1:cardinality(tail.positions)] = tail.positions
                           AND stored.days[1:cardinality(tail.days)] = tail.days
                           AND stored.amounts[1:cardinality(tail.amounts)] = tail.amounts""", Long.class))
                .isEqualTo(sql().queryForObject("SELECT count(*) FROM public.tails", Long.class));
        return sql().queryForObject(
                        stored + " WHERE cardinality(stored.positions) > cardinality(tail.positions)", Long.class);
    }

    private List<String> rows() {
        return tables().flatMap(table -> sql()
                        .queryForList(
                                "SELECT '%1$s ' || stored::text FROM read_model.%1$s stored ORDER BY 1"
                                        .formatted(table),
                                String.class)
                        .stream())
                .toList();
    }

    private List<String> indexes() {
        return sql().queryForList("""
                        SELECT indexname || indexdef FROM pg_indexes WHERE schemaname = 'read_model'
                         UNION ALL
                        SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
                          FROM pg_constraint WHERE connamespace = 'read_model'::regnamespace
                         ORDER BY 1""", String.class);
    }

    private List<String> comments() {
        return sql().queryForList("""
                        SELECT relname || ' ' || coalesce(attname || ' ', '') || description
                          FROM pg_description
                          JOIN pg_class ON pg_class.oid = objoid
                          LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid AND objsubid > 0
                         WHERE classoid = 'pg_class'::regclass AND relnamespace = 'read_model'::regnamespace
                         ORDER BY 1""", String.class);
    }

    private List<String> rightsAndOptions() {
        return sql().queryForList("""
                        SELECT concat_ws(' ', kept.relname, kept.relpersistence, kept.relacl, kept.reloptions,
                                         toast.reloptions, (SELECT array_agg(attname || attacl::text ORDER BY attnum)
                                                              FROM pg_attribute
                                                             WHERE attrelid = kept.oid AND NOT attisdropped))
                          FROM pg_class kept
                          LEFT JOIN pg_class toast ON toast.oid = kept.reltoastrelid
                         WHERE kept.relnamespace = 'read_model'::regnamespace AND kept.relkind = 'r'
                         ORDER BY 1""", String.class);
    }

    private boolean waitsForTheTables() {
        return Boolean.TRUE.equals(sql().queryForObject(
                        "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND mode = 'AccessExclusiveLock')",
                        Boolean.class));
    }

    private JdbcTemplate sql() {
        return querySide.bean(ReadModel.class).template();
    }
}
