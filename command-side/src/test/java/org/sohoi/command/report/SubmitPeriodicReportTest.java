package org.sohoi.command.report;

import static org.sohoi.command.OneAssociation.UNKNOWN;
import static org.sohoi.command.OneAssociation.dissolved;
import static org.sohoi.command.report.Reports.MOBILISED;
import static org.sohoi.command.report.Reports.REPORT;
import static org.sohoi.command.report.Reports.day;
import static org.sohoi.command.report.Reports.figure;
import static org.sohoi.command.report.Reports.filtered;
import static org.sohoi.command.report.Reports.ledger;
import static org.sohoi.command.report.Reports.of;
import static org.sohoi.command.report.Reports.submit;
import static org.sohoi.command.report.Reports.submitted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.command.association.AssociationRule;
import org.sohoi.command.rules.CommonRule;
import org.sohoi.events.report.ReportContent;
import org.sohoi.events.report.ReportedFigure;

class SubmitPeriodicReportTest {

    private static final String DAY = "2023-08-25";

    @Test
    void takesAReport() {
        takes(claiming(MOBILISED, figure("F05", "admissions", 7_689)));
    }

    @Test
    void takesAPeriodOfOneDay() {
        takes(of("2023-08-24", "2023-08-25", MOBILISED));
    }

    @Test
    void rejectsAPeriodOfNoDay() {
        rejects(of("2023-08-25", "2023-08-25", MOBILISED), ReportRule.PERIOD_MUST_NOT_BE_EMPTY);
    }

    @Test
    void takesAPeriodUpToTheDayOfTheReport() {
        takes(of("2023-01-01", "2023-08-26", MOBILISED));
    }

    @Test
    void rejectsAPeriodBeyondTheDayOfTheReport() {
        rejects(of("2023-01-01", "2023-08-27", MOBILISED), ReportRule.PERIOD_MUST_BE_OVER_WHEN_REPORTED);
    }

    @Test
    void rejectsAReportThatClaimsNothing() {
        rejects(claiming(), ReportRule.REPORT_MUST_CLAIM_SOMETHING);
    }

    @Test
    void rejectsAFigureWithoutACode() {
        rejects(claiming(figure(" ", "mobilised", 1)), ReportRule.FIGURE_MUST_HAVE_A_CODE);
    }

    @Test
    void rejectsTwoFiguresOfOneCode() {
        rejects(claiming(MOBILISED, figure("F10", "admissions", 1)), ReportRule.FIGURE_CODES_MUST_BE_UNIQUE);
    }

    @Test
    void takesAFigureOfNothing() {
        takes(claiming(figure("F10", "mobilised", 0)));
    }

    @Test
    void rejectsAFigureBelowNothing() {
        rejects(claiming(figure("F10", "mobilised", -1)), ReportRule.FIGURE_MUST_NOT_BE_NEGATIVE);
    }

    @Test
    void takesTheGreatestFigure() {
        takes(claiming(figure("F10", "mobilised", 1_000_000_000_000_000L)));
    }

    @Test
    void rejectsAFigureBeyondTheGreatest() {
        rejects(claiming(figure("F10", "mobilised", 1_000_000_000_000_001L)), ReportRule.FIGURE_MUST_BE_WITHIN_BOUNDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mobilised", "support-instances", "f05"})
    void takesMeasuresInLowerCaseJoinedByHyphens(String measure) {
        takes(claiming(figure("F10", measure, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mobilised", "support_instances", "-members", "members-", "a--b", "vận-động", "1st"})
    void rejectsOtherMeasures(String measure) {
        rejects(claiming(figure("F10", measure, 1)), ReportRule.MEASURE_MUST_BE_WELL_FORMED);
    }

    @Test
    void takesAFilterOfSeveralValues() {
        takes(claiming(filtered("donorKind", List.of("COLLECTIVE", "INDIVIDUAL"))));
    }

    @Test
    void rejectsFiltersThatSayNothing() {
        rejects(claiming(filtered("donorKind", List.of())), ReportRule.FILTER_MUST_BE_WELL_FORMED);
        rejects(claiming(filtered("donorKind", List.of(" "))), ReportRule.FILTER_MUST_BE_WELL_FORMED);
        rejects(claiming(filtered("donor kind", List.of("COLLECTIVE"))), ReportRule.FILTER_MUST_BE_WELL_FORMED);
    }

    @Test
    void rejectsASecondReportUnderTheSameId() {
        ledger().given(submitted(DAY, claiming(MOBILISED)))
                .when(submit(DAY, claiming(MOBILISED)))
                .thenRejectedBy(ReportRule.REPORT_MUST_BE_NEW);
    }

    @Test
    void rejectsAReportThatIsStillToCome() {
        ledger().when(submit("2023-09-02", claiming(MOBILISED)))
                .thenRejectedBy(CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsAReportFromBeforeTheAssociation() {
        ledger().when(submit("2019-12-31", of("2019-01-01", "2019-12-31", MOBILISED)))
                .thenRejectedBy(AssociationRule.EFFECTIVE_DATE_MUST_NOT_PRECEDE_THE_ASSOCIATION);
    }

    @Test
    void rejectsAReportOfADissolvedAssociation() {
        ledger().given(dissolved("2023-03-31"))
                .when(submit(DAY, claiming(MOBILISED)))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }

    @Test
    void rejectsAReportOfAnUnknownAssociation() {
        ledger().when(new SubmitPeriodicReport(REPORT, UNKNOWN, day(DAY), claiming(MOBILISED)))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_EXIST);
    }

    private static void takes(ReportContent content) {
        ledger().when(submit(DAY, content)).then(submitted(DAY, content));
    }

    private static void rejects(ReportContent content, ReportRule rule) {
        ledger().when(submit(DAY, content)).thenRejectedBy(rule);
    }

    private static ReportContent claiming(ReportedFigure... figures) {
        return Reports.claiming(figures);
    }
}
