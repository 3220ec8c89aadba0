package org.sohoi.query.measures.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sohoi.events.association.AssociationDissolved;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.events.membership.MembershipEntryCorrected;
import org.sohoi.events.membership.MembershipEntryVoided;
import org.sohoi.events.territory.Level;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.projection.ReadModel;
import org.springframework.jdbc.core.JdbcTemplate;

/** A read model from before causes were kept is rebuilt with them, and answers as it did. */
class CausesMigrationTest {

    private static final UUID ASSOCIATION = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2023, 8, 25);
    private static final String MEMBERS = "/api/v1/measures/members?asOf=2024-12-31&knownAt=6";

    @Test
    void rebuildsTheMeasuresFromTheLedger() {
        String answer;
        try (RunningQuerySide querySide = RunningQuerySide.start()) {
            recordEveryCause(querySide);
            querySide.awaitProjections();
            answer = querySide.get(MEMBERS).body();
            querySide.stopProjections();
            setBackToBefore(querySide.bean(ReadModel.class).template());
            querySide.close();
            try (RunningQuerySide migrated = querySide.restart()) {
                migrated.awaitProjections();

                assertThat(migrated.get(MEMBERS).body()).isEqualTo(answer);
                assertThat(causes(migrated))
                        .containsExactly(
                                "1 0 ENTERED 1",
                                "2 0 ENTERED 40",
                                "2 1 ENTERED 40",
                                "3 0 CORRECTED -5",
                                "3 1 CORRECTED -5",
                                "4 0 ENDED -1",
                                "4 1 ENDED -35",
                                "5 0 ENTERED 2",
                                "5 1 ENTERED 2",
                                "5 2 ENDED -2",
                                "6 0 VOIDED -2",
                                "6 1 VOIDED -2",
                                "6 2 ENDED 2");
            }
        }
    }

    private static void recordEveryCause(RunningQuerySide querySide) {
        UUID entry = UUID.randomUUID();
        UUID afterwards = UUID.randomUUID();
        querySide.record(
                "association",
                new AssociationRegistered(
                        ASSOCIATION, DAY, "TV-1", "Hội Khuyến học", Level.PROVINCE, "84", Field.OTHER, null),
                new MembersAdmitted(ASSOCIATION, entry, DAY, 40),
                new MembershipEntryCorrected(ASSOCIATION, entry, DAY, 35, null, "counted twice"),
                new AssociationDissolved(ASSOCIATION, DAY.plusDays(9), "decision"),
                new MembersAdmitted(ASSOCIATION, afterwards, DAY.plusDays(1), 2),
                new MembershipEntryVoided(ASSOCIATION, afterwards, "another association's"));
    }

    /** As the schema was, with rows in it. */
    private static void setBackToBefore(JdbcTemplate sql) {
        sql.execute("ALTER TABLE read_model.measure_delta DROP COLUMN cause");
        sql.execute("TRUNCATE read_model.sum_node, read_model.sum_tail"); // which were not there
        assertThat(sql.update("DELETE FROM read_model.flyway_schema_history WHERE version = '0003'"))
                .isEqualTo(1);
        assertThat(sql.queryForObject("SELECT count(*) FROM read_model.measure_delta", Long.class))
                .isPositive();
        assertThat(sql.queryForObject("SELECT position FROM read_model.projection WHERE name = 'measures'", Long.class))
                .isPositive();
    }

    private static List<String> causes(RunningQuerySide querySide) {
        List<Map<String, Object>> rows = querySide
                .bean(ReadModel.class)
                .template()
                .queryForList(
                        "SELECT position, ordinal, cause, amount FROM read_model.measure_delta ORDER BY position, ordinal");
        return rows.stream()
                .map(row -> "%s %s %s %s"
                        .formatted(row.get("position"), row.get("ordinal"), row.get("cause"), row.get("amount")))
                .toList();
    }
}
