package org.sohoi.command.report;

import static org.sohoi.command.report.Reports.MOBILISED;
import static org.sohoi.command.report.Reports.accepted;
import static org.sohoi.command.report.Reports.claiming;
import static org.sohoi.command.report.Reports.ledger;
import static org.sohoi.command.report.Reports.returned;
import static org.sohoi.command.report.Reports.sendBack;
import static org.sohoi.command.report.Reports.submitted;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.rules.CommonRule;

class ReturnPeriodicReportTest {

    private final LedgerSpecification submitted = ledger().given(submitted("2023-08-25", claiming(MOBILISED)));

    @Test
    void sendsAReportBack() {
        submitted.when(sendBack("2023-08-26")).then(returned("2023-08-26"));
    }

    @Test
    void rejectsAReportThatWasAccepted() {
        submitted
                .given(accepted("2023-08-26"))
                .when(sendBack("2023-08-28"))
                .thenRejectedBy(ReportRule.REPORT_MUST_AWAIT_ACCEPTANCE);
    }

    @Test
    void rejectsAReportThatWasReturnedBefore() {
        submitted
                .given(returned("2023-08-26"))
                .when(sendBack("2023-08-28"))
                .thenRejectedBy(ReportRule.REPORT_MUST_AWAIT_ACCEPTANCE);
    }

    @Test
    void rejectsADayBeforeTheReport() {
        submitted.when(sendBack("2023-08-24")).thenRejectedBy(ReportRule.REPORT_MUST_MOVE_FORWARD);
    }

    @Test
    void rejectsADayThatIsStillToCome() {
        submitted.when(sendBack("2023-09-02")).thenRejectedBy(CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsAnUnknownReport() {
        ledger().when(sendBack("2023-08-26")).thenRejectedBy(ReportRule.REPORT_MUST_EXIST);
    }
}
