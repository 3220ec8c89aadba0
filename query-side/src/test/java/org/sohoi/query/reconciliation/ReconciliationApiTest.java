package org.sohoi.query.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.events.membership.MembershipRollOpened;
import org.sohoi.events.report.PeriodicReportSubmitted;
import org.sohoi.events.report.Precision;
import org.sohoi.events.report.ReportContent;
import org.sohoi.events.report.ReportedFigure;
import org.sohoi.events.report.Scope;
import org.sohoi.events.territory.Level;
import org.sohoi.query.QuerySideStack;
import tools.jackson.databind.JsonNode;

class ReconciliationApiTest extends QuerySideStack {

    private static final LocalDate FOUNDED = LocalDate.of(2026, 1, 5);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final UUID superior = UUID.randomUUID();
    private final UUID below = UUID.randomUUID();
    private final String path = "/reconciliation?association=" + superior;
    private long reported;

    @BeforeAll
    void recordTheLedger() {
        register(superior, "REC-1", Level.PROVINCE, "86", null);
        register(below, "REC-2", Level.COMMUNE, "29242", superior);
        record(superior + "/members", new MembershipRollOpened(superior, FOUNDED, 100));
        record(below + "/members", new MembershipRollOpened(below, FOUNDED, 30));
        admitted(below, LocalDate.of(2026, 4, 30), 7);
        admitted(below, MAY, 1_000);
        UUID report = UUID.randomUUID();
        ReportContent content = new ReportContent(
                LocalDate.of(2026, 1, 1),
                MAY,
                List.of(
                        claim("R1", "members", Scope.ALL_TIERS, 137, Precision.EXACT),
                        claim("R2", "members", Scope.OWN, 99, Precision.EXACT),
                        claim("R3", "admissions", Scope.ALL_TIERS, 6, Precision.AT_LEAST),
                        claim("R4", "admissions", Scope.ALL_TIERS, 8, Precision.EXACT),
                        claim("R5", "smiles", Scope.OWN, 8, Precision.EXACT)),
                null);
        reported = record(report.toString(), new PeriodicReportSubmitted(report, superior, MAY, content));
        admitted(below, LocalDate.of(2026, 3, 1), 1);
    }

    @Test
    void comparesStocksAtTheEndAndFlowsWithinThePeriodReportedOn() {
        JsonNode figures = figures("&asOf=2026-06-30&knownAt=" + reported);
        assertVerdict(figures.get(0), "R1", 137L, 0L, "MATCHES");
        assertVerdict(figures.get(1), "R2", 100L, 1L, "OVER");
        assertVerdict(figures.get(2), "R3", 7L, 1L, "MATCHES");
        assertVerdict(figures.get(3), "R4", 7L, -1L, "SHORT");
        assertThat(figures.get(4).get("verdict").asString()).isEqualTo("NOT_COMPARABLE");
        assertThat(figures.get(4).hasNonNull("found")).isFalse();
    }

    @Test
    void aLateEntryChangesWhatIsFoundFromItsPositionOn() {
        JsonNode figures = figures("&asOf=2026-06-30");
        assertVerdict(figures.get(0), "R1", 138L, 1L, "OVER");
        assertVerdict(figures.get(3), "R4", 8L, 0L, "MATCHES");
    }

    @Test
    void aReportIsNotThereBeforeItIsKnownOrOutsideTheAskedPeriod() {
        assertThat(get(path + "&asOf=2026-06-30&knownAt=" + (reported - 1)).get("reports"))
                .isEmpty();
        assertThat(get(path + "&asOf=2026-04-29").get("reports")).isEmpty();
        assertThat(get(path + "&from=2026-01-01&to=2026-05-01").get("reports")).hasSize(1);
        assertThat(get("/reconciliation?asOf=2026-06-30&association=" + below).get("reports"))
                .isEmpty();
    }

    @Test
    void countsTheVerdictsAndGivesATable() {
        JsonNode verdicts = get(path + "&asOf=2026-06-30&knownAt=" + reported).get("verdicts");
        assertThat(verdicts.get("MATCHES").asInt()).isEqualTo(2);
        assertThat(verdicts.get("NOT_COMPARABLE").asInt()).isEqualTo(1);
        String table =
                ask(path + "&asOf=2026-06-30&knownAt=" + reported, "text/csv").body();
        assertThat(table).contains(",R4,admissions,,ALL_TIERS,EXACT,8,7,-1,SHORT,");
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        problem("/reconciliation?boundaries=2023-08-25", 400);
        problem("/reconciliation?association=42", 400);
        assertThat(problem("/reconciliation?association=" + UUID.randomUUID(), 404)
                        .get("rule")
                        .asString())
                .isEqualTo("AssociationMustBeKnown");
    }

    private JsonNode figures(String coordinates) {
        JsonNode reports = get(path + coordinates).get("reports");
        assertThat(reports).hasSize(1);
        return reports.get(0).get("figures");
    }

    private static void assertVerdict(JsonNode figure, String code, long found, long difference, String verdict) {
        assertThat(figure.get("code").asString()).isEqualTo(code);
        assertThat(figure.get("found").asLong()).isEqualTo(found);
        assertThat(figure.get("difference").asLong()).isEqualTo(difference);
        assertThat(figure.get("verdict").asString()).isEqualTo(verdict);
    }

    private void register(UUID id, String number, Level level, String unit, UUID superiorId) {
        record(
                id.toString(),
                new AssociationRegistered(
                        id, FOUNDED, number, "Hội Người cao tuổi", level, unit, Field.ELDERLY, superiorId));
    }

    private void admitted(UUID association, LocalDate on, int count) {
        record(association + "/members", new MembersAdmitted(association, UUID.randomUUID(), on, count));
    }

    private static ReportedFigure claim(String code, String measure, Scope scope, long value, Precision precision) {
        return new ReportedFigure(code, measure, Map.of(), scope, value, precision);
    }
}
