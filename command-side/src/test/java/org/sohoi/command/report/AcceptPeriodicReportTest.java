package org.sohoi.command.report;

import static org.sohoi.command.OneAssociation.ASSOCIATION;
import static org.sohoi.command.report.Reports.MOBILISED;
import static org.sohoi.command.report.Reports.REPORT;
import static org.sohoi.command.report.Reports.accept;
import static org.sohoi.command.report.Reports.accepted;
import static org.sohoi.command.report.Reports.amended;
import static org.sohoi.command.report.Reports.claiming;
import static org.sohoi.command.report.Reports.day;
import static org.sohoi.command.report.Reports.ledger;
import static org.sohoi.command.report.Reports.returned;
import static org.sohoi.command.report.Reports.submitted;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.OneAssociation;
import org.sohoi.command.association.AssociationRule;
import org.sohoi.command.rules.CommonRule;
import org.sohoi.events.report.PeriodicReportAccepted;

class AcceptPeriodicReportTest {

    private final LedgerSpecification submitted = ledger().given(submitted("2023-08-25", claiming(MOBILISED)));

    @Test
    void acceptsAReport() {
        submitted.when(accept("2023-08-26")).then(accepted("2023-08-26"));
    }

    @Test
    void acceptsItWithoutRemarks() {
        submitted
                .when(new AcceptPeriodicReport(REPORT, ASSOCIATION, day("2023-08-26"), null))
                .then(new PeriodicReportAccepted(REPORT, ASSOCIATION, day("2023-08-26"), null));
    }

    @Test
    void acceptsAReturnedReportOnceItIsAmended() {
        submitted
                .given(returned("2023-08-26"), amended("2023-08-27", claiming(MOBILISED)))
                .when(accept("2023-08-28"))
                .then(accepted("2023-08-28"));
    }

    @Test
    void rejectsAReturnedReport() {
        submitted
                .given(returned("2023-08-26"))
                .when(accept("2023-08-28"))
                .thenRejectedBy(ReportRule.REPORT_MUST_AWAIT_ACCEPTANCE);
    }

    @Test
    void rejectsAReportThatWasAcceptedBefore() {
        submitted
                .given(accepted("2023-08-26"))
                .when(accept("2023-08-28"))
                .thenRejectedBy(ReportRule.REPORT_MUST_AWAIT_ACCEPTANCE);
    }

    @Test
    void rejectsADayBeforeTheReport() {
        submitted.when(accept("2023-08-24")).thenRejectedBy(ReportRule.REPORT_MUST_MOVE_FORWARD);
    }

    @Test
    void rejectsADayThatIsStillToCome() {
        submitted.when(accept("2023-09-02")).thenRejectedBy(CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsAnUnknownReport() {
        ledger().when(accept("2023-08-26")).thenRejectedBy(ReportRule.REPORT_MUST_EXIST);
    }

    @Test
    void rejectsAReportOfADissolvedAssociation() {
        submitted
                .given(OneAssociation.dissolved("2023-08-31"))
                .when(accept("2023-08-26"))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }
}
