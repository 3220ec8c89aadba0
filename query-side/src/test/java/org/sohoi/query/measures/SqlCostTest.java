package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.query.Analyst;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.sums.RootForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A total in SQL reads two nodes and the few deltas that are not folded into them of each series, however many deltas there
 * are: counted in rows and in pages, not in time.
 */
class SqlCostTest {

    private static final int SERIES = DonorKind.values().length;
    private static final int BATCH = 500;

    private static final LocalDate DAY = LocalDate.of(2023, 8, 25);
    private static final String TOTAL = "SELECT * FROM sohoi.measure_as_of('donations', '2023-08-25', known_at => %d)";

    private final Random random = new Random(5);
    private final UUID[] associations = {UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()};

    @Test
    void aTotalCostsTheSameHoweverManyDeltasThereAre() throws SQLException {
        try (RunningQuerySide querySide = RunningQuerySide.start();
                Analyst analyst = Analyst.of(querySide.bean(ReadModel.class))) {
            record(querySide, BATCH);
            hasDaysInRoots(querySide, analyst);
            record(querySide, 2_000);
            long few = check(analyst);
            record(querySide, 18_000);
            long many = check(analyst);
            // Of what they read, only the depth of indexes differs.
            assertThat(many).isLessThan(few + 100);
        }
    }

    /** Then there is nothing to look up in months. */
    private static void hasDaysInRoots(RunningQuerySide querySide, Analyst analyst) throws SQLException {
        assertThat(RootForm.stored(querySide.bean(ReadModel.class).template())).containsExactly(RootForm.DAYS);
        analyst.connection().setAutoCommit(false);
        // Which it would not do for so few.
        analyst.template().execute("SET LOCAL enable_seqscan = off");
        Read before = Read.soFar(analyst);
        analyst.template().queryForList(TOTAL.formatted(BATCH));
        assertThat(Read.soFar(analyst).since(before).lookUps).isEqualTo(SERIES);
        analyst.connection().setAutoCommit(true);
    }

    /** At the head and at a position half way there; says how many pages were read. */
    private static long check(Analyst analyst) throws SQLException {
        long head = analyst.jdbc().sql("SELECT sohoi.head()").query(Long.class).single();
        readsFewRows(analyst, TOTAL.formatted(head));
        readsFewRows(analyst, TOTAL.formatted(head / 2));
        return pages(analyst, TOTAL.formatted(head));
    }

    /** In one transaction, since the server forgets its counts between transactions. */
    private static void readsFewRows(Analyst analyst, String question) throws SQLException {
        analyst.connection().setAutoCommit(false);
        Read before = Read.soFar(analyst);
        assertThat(analyst.template().queryForList(question)).hasSize(1);
        Read read = Read.soFar(analyst).since(before);
        assertThat(read.scans).as("of whole tables").isZero();
        assertThat(read.tails).isLessThanOrEqualTo(SERIES);
        assertThat(read.nodes).isBetween(1L, SERIES * 2L);
        analyst.connection().setAutoCommit(true);
    }

    private static long pages(Analyst analyst, String question) {
        JsonNode root = JsonMapper.shared()
                .readTree(analyst.jdbc()
                        .sql("EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) " + question)
                        .query(String.class)
                        .single())
                .get(0)
                .get("Plan");
        return root.get("Shared Hit Blocks").asLong()
                + root.get("Shared Read Blocks").asLong();
    }

    private void record(RunningQuerySide querySide, int donations) {
        for (int i = 0; i < donations; i += BATCH) {
            querySide.record(
                    "fund", random.ints(BATCH).mapToObj(any -> donation()).toArray(LedgerEvent[]::new));
        }
        querySide.awaitProjections();
        // Each time that a tail has grown may have left an entry in the index, until somebody looks or it is vacuumed.
        querySide.bean(ReadModel.class).template().execute("VACUUM ANALYZE read_model.sum_node, read_model.sum_tail");
    }

    /**
     * What a session has read of the two tables: how often a whole one, how many entries of their indexes, and how often it has
     * looked for some in that of nodes.
     */
    private record Read(long scans, long tails, long nodes, long lookUps) {

        static Read soFar(Analyst analyst) {
            return analyst.jdbc()
                    .sql("""
                            SELECT sum(pg_stat_get_xact_numscans(c.oid)),
                                   sum(indexes.entries) FILTER (WHERE c.relname = 'sum_tail'),
                                   sum(indexes.entries) FILTER (WHERE c.relname = 'sum_node'),
                                   sum(indexes.scans) FILTER (WHERE c.relname = 'sum_node')
                              FROM pg_class c
                             CROSS JOIN LATERAL (SELECT sum(pg_stat_get_xact_tuples_returned(i.indexrelid)) AS entries,
                                                        sum(pg_stat_get_xact_numscans(i.indexrelid)) AS scans
                                                   FROM pg_index i WHERE i.indrelid = c.oid) AS indexes
                             WHERE c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = 'read_model')
                               AND c.relname IN ('sum_tail', 'sum_node')""")
                    .query((row, number) -> new Read(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                    .single();
        }

        Read since(Read before) {
            return new Read(scans - before.scans, tails - before.tails, nodes - before.nodes, lookUps - before.lookUps);
        }
    }

    private DonationRecorded donation() {
        DonorKind kind = DonorKind.values()[random.nextInt(DonorKind.values().length)];
        return new DonationRecorded(
                associations[random.nextInt(associations.length)],
                2023,
                UUID.randomUUID(),
                DAY.minusDays(random.nextInt(900)),
                new Donation(new Donor(kind, null), Vnd.of(1_000), List.of(), null));
    }
}
