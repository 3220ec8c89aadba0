package org.sohoi.query.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.measures.CoverageChoice;
import org.sohoi.query.measures.Coverages;
import org.sohoi.query.measures.catalogue.Reach;
import org.sohoi.query.projection.ReadModel;
import org.springframework.jdbc.core.JdbcTemplate;

/** Coverage is sought by its days: a short period costs what lies in it, however long the history. */
class CoverageByDaysTest {

    private static final int ROWS = 40_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 3, 2);

    @Test
    void findsAShortPeriodOfALongHistoryInAnIndex() throws Exception {
        try (RunningQuerySide querySide = RunningQuerySide.start()) {
            ReadModel readModel = querySide.bean(ReadModel.class);
            JdbcTemplate sql = readModel.template();
            sql.update("""
                    INSERT INTO person_coverage
                    SELECT n, 0, gen_random_uuid(), ?, gen_random_uuid(), 'SCHOLARSHIP', NULL, 'PUPIL',
                           DATE '2015-01-01' + n % 4000, DATE '2015-01-02' + n % 4000, 1
                      FROM generate_series(1, ?) AS n""", new UUID(1, 1), ROWS);
            sql.execute("ANALYZE person_coverage");

            int found = readModel.inTransaction(() -> {
                int rows = querySide.bean(Coverages.class).of(choice()).size();
                assertThat(scans(sql, "person_coverage_by_days")).isEqualTo(1);
                assertThat(scans(sql, "person_coverage")).isZero();
                return rows;
            });
            assertThat(found).isEqualTo(2 * ROWS / 4000);
        }
    }

    /** Of an index, or of a table from its first row to its last, in this transaction. */
    private static long scans(JdbcTemplate sql, String relation) {
        return sql.queryForObject("SELECT pg_stat_get_xact_numscans(to_regclass(?))", Long.class, relation);
    }

    private static CoverageChoice choice() {
        return new CoverageChoice(
                "distinct-beneficiaries", Reach.ANY, FIRST_DAY, FIRST_DAY.plusDays(1), ROWS, null, Map.of());
    }
}
