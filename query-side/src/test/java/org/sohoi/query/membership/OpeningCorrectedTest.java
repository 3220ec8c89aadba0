package org.sohoi.query.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.events.membership.MembershipRollOpened;
import org.sohoi.events.membership.MembershipRollOpeningCorrected;
import org.sohoi.events.territory.Level;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.projection.BeforeSeriesOfUnits;
import org.sohoi.query.projection.ReadModel;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A roll that began with 120 members in March is known, from position 4 on, to have begun with 100 in February. */
class OpeningCorrectedTest {

    private static final UUID ASSOCIATION = new UUID(1, 1);
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2023, 2, 1);
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void takesTheOldNumberBackFromThenOn() {
        try (RunningQuerySide querySide = RunningQuerySide.start()) {
            recordRoll(querySide);
            correct(querySide);
            isKnownToBeCorrected(querySide);
        }
    }

    @Test
    void takesBackWhatWasMeasuredWhenOpeningsCouldNotBeCorrected() {
        try (RunningQuerySide querySide = RunningQuerySide.start()) {
            recordRoll(querySide);
            querySide.awaitProjections();
            querySide.stopProjections();
            setBackToBefore(querySide.bean(ReadModel.class).template());
            querySide.close();
            try (RunningQuerySide migrated = querySide.restart()) {
                correct(migrated);
                isKnownToBeCorrected(migrated);
            }
        }
    }

    private static void recordRoll(RunningQuerySide querySide) {
        querySide.record(
                "association",
                new AssociationRegistered(
                        ASSOCIATION, LocalDate.of(2020, 1, 1), "1", "Hội", Level.PROVINCE, "84", Field.OTHER, null),
                new MembershipRollOpened(ASSOCIATION, MARCH, 120),
                new MembersAdmitted(ASSOCIATION, new UUID(3, 1), MARCH, 7));
    }

    private static void correct(RunningQuerySide querySide) {
        querySide.record("roll", new MembershipRollOpeningCorrected(ASSOCIATION, FEBRUARY, 100, "mistake"));
        querySide.awaitProjections();
    }

    private static void isKnownToBeCorrected(RunningQuerySide querySide) {
        assertThat(members(querySide, "2023-02-28", 3)).isZero();
        assertThat(members(querySide, "2023-03-01", 3)).isEqualTo(127);
        assertThat(members(querySide, "2023-01-31", 4)).isZero();
        assertThat(members(querySide, "2023-02-28", 4)).isEqualTo(100);
        assertThat(members(querySide, "2023-03-01", 4)).isEqualTo(107);
        JsonNode explanation = ask(querySide, "audit/explain?measure=members&asOf=2023-03-01&comparedTo=3");
        assertThat(explanation.at("/difference").asLong()).isEqualTo(-20);
        assertThat(explanation.at("/sumOfChanges").asLong()).isEqualTo(-20);
        assertThat(explanation.at("/changes").findValuesAsString("kind")).containsOnly("CORRECTION");
        JsonNode trace = ask(querySide, "audit/trace?measure=members&asOf=2023-03-01");
        assertThat(trace.at("/sumUpToHere").asLong()).isEqualTo(107);
        assertThat(trace.at("/contributions").findValuesAsString("eventType"))
                .contains("membership-roll.opened", "membership-roll-opening.corrected");
    }

    private static long members(RunningQuerySide querySide, String day, long knownAt) {
        return ask(querySide, "measures/members?asOf=" + day + "&knownAt=" + knownAt)
                .get("total")
                .asLong();
    }

    private static JsonNode ask(RunningQuerySide querySide, String question) {
        return JSON.readTree(querySide.get("/api/v1/" + question).body());
    }

    private static void setBackToBefore(JdbcTemplate sql) {
        BeforeSeriesOfUnits.restore(sql);
        assertThat(sql.update("UPDATE read_model.measure_delta SET entry_id = NULL WHERE entry_id = ?", ASSOCIATION))
                .isEqualTo(1);
        assertThat(sql.update("DELETE FROM read_model.flyway_schema_history WHERE version = '0006'"))
                .isEqualTo(1);
    }
}
