package org.sohoi.command.report;

import static org.sohoi.command.OneAssociation.dissolved;
import static org.sohoi.command.report.Reports.MOBILISED;
import static org.sohoi.command.report.Reports.accepted;
import static org.sohoi.command.report.Reports.amend;
import static org.sohoi.command.report.Reports.amended;
import static org.sohoi.command.report.Reports.claiming;
import static org.sohoi.command.report.Reports.figure;
import static org.sohoi.command.report.Reports.ledger;
import static org.sohoi.command.report.Reports.returned;
import static org.sohoi.command.report.Reports.submitted;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.association.AssociationRule;
import org.sohoi.command.rules.CommonRule;
import org.sohoi.events.report.ReportContent;

class AmendPeriodicReportTest {

    private static final ReportContent MORE = claiming(MOBILISED, figure("F05", "admissions", 7_689));

    private final LedgerSpecification submitted = ledger().given(submitted("2023-08-25", claiming(MOBILISED)));

    @Test
    void restatesAReportThatAwaitsAcceptance() {
        submitted.when(amend("2023-08-28", MORE)).then(amended("2023-08-28", MORE));
    }

    @Test
    void restatesAReportThatWasReturned() {
        submitted.given(returned("2023-08-26")).when(amend("2023-08-28", MORE)).then(amended("2023-08-28", MORE));
    }

    @Test
    void rejectsAReportThatWasAccepted() {
        submitted
                .given(accepted("2023-08-26"))
                .when(amend("2023-08-28", MORE))
                .thenRejectedBy(ReportRule.REPORT_MUST_NOT_BE_ACCEPTED);
    }

    @Test
    void restatesItOnTheVeryDay() {
        submitted.when(amend("2023-08-25", MORE)).then(amended("2023-08-25", MORE));
    }

    @Test
    void rejectsADayBeforeTheLastStep() {
        submitted
                .given(returned("2023-08-26"))
                .when(amend("2023-08-25", MORE))
                .thenRejectedBy(ReportRule.REPORT_MUST_MOVE_FORWARD);
    }

    @Test
    void rejectsWhatCouldNotBeSubmitted() {
        submitted.when(amend("2023-08-28", claiming())).thenRejectedBy(ReportRule.REPORT_MUST_CLAIM_SOMETHING);
        submitted.when(amend("2023-09-02", MORE)).thenRejectedBy(CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsAnUnknownReport() {
        ledger().when(amend("2023-08-28", MORE)).thenRejectedBy(ReportRule.REPORT_MUST_EXIST);
    }

    @Test
    void rejectsAReportOfADissolvedAssociation() {
        submitted
                .given(dissolved("2023-08-31"))
                .when(amend("2023-08-28", MORE))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }
}
