package org.sohoi.command.fund;

import static org.sohoi.command.Given.ANOTHER_ENTRY;
import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.ENTRY;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.Given.day;
import static org.sohoi.command.fund.FundLedger.awarded;
import static org.sohoi.command.fund.FundLedger.donated;
import static org.sohoi.command.fund.FundLedger.opened;
import static org.sohoi.command.fund.FundLedger.pupils;
import static org.sohoi.command.fund.FundLedger.scholarship;
import static org.sohoi.command.fund.FundRule.CORRECTION_MUST_KEEP_THE_KIND;
import static org.sohoi.command.fund.FundRule.CORRECTION_MUST_STAY_IN_ITS_FISCAL_YEAR;
import static org.sohoi.command.fund.FundRule.DISBURSEMENT_MUST_BE_FUNDED;
import static org.sohoi.command.fund.FundRule.ENTRY_MUST_EXIST;
import static org.sohoi.command.fund.FundRule.ENTRY_MUST_NOT_BE_VOID;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.DisbursementCorrected;
import org.sohoi.events.fund.Reward;

class CorrectDisbursementTest {

    private final LedgerSpecification ledger = FundLedger.ledger();

    @Test
    void restatesAScholarship() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        awarded(ANOTHER_ENTRY, "2023-05-01", 60))
                .when(new CorrectDisbursement(
                        ASSOCIATION, ANOTHER_ENTRY, day("2023-02-01"), scholarship(100), "Ghi nhầm"))
                .then(new DisbursementCorrected(
                        ASSOCIATION, 2023, ANOTHER_ENTRY, day("2023-02-01"), scholarship(100), "Ghi nhầm"));
    }

    @Test
    void rejectsMoreThanTheFundHolds() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        awarded(ANOTHER_ENTRY, "2023-05-01", 60))
                .when(new CorrectDisbursement(
                        ASSOCIATION, ANOTHER_ENTRY, day("2023-05-01"), scholarship(101), "Ghi nhầm"))
                .thenRejectedBy(DISBURSEMENT_MUST_BE_FUNDED);
    }

    @Test
    void rejectsAnotherKind() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        awarded(ANOTHER_ENTRY, "2023-05-01", 60))
                .when(new CorrectDisbursement(
                        ASSOCIATION, ANOTHER_ENTRY, day("2023-05-01"), new Reward(pupils(1), Vnd.of(1)), "Ghi nhầm"))
                .thenRejectedBy(CORRECTION_MUST_KEEP_THE_KIND);
    }

    @Test
    void rejectsADonation() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        awarded(ANOTHER_ENTRY, "2023-05-01", 60))
                .when(new CorrectDisbursement(ASSOCIATION, ENTRY, day("2023-05-01"), scholarship(1), "Ghi nhầm"))
                .thenRejectedBy(ENTRY_MUST_EXIST);
    }

    @Test
    void rejectsAnotherFiscalYear() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        awarded(ANOTHER_ENTRY, "2023-05-01", 60))
                .when(new CorrectDisbursement(
                        ASSOCIATION, ANOTHER_ENTRY, day("2022-05-01"), scholarship(1), "Ghi nhầm"))
                .thenRejectedBy(CORRECTION_MUST_STAY_IN_ITS_FISCAL_YEAR);
    }

    @Test
    void rejectsAVoidScholarship() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        awarded(ANOTHER_ENTRY, "2023-05-01", 60))
                .givenCommands(new VoidDisbursement(ASSOCIATION, ANOTHER_ENTRY, DisbursementKind.SCHOLARSHIP, "Trùng"))
                .when(new CorrectDisbursement(
                        ASSOCIATION, ANOTHER_ENTRY, day("2023-05-01"), scholarship(1), "Ghi nhầm"))
                .thenRejectedBy(ENTRY_MUST_NOT_BE_VOID);
    }
}
