package org.sohoi.command.fund;

import static org.sohoi.command.Given.ANOTHER_ENTRY;
import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.ENTRY;
import static org.sohoi.command.Given.UNKNOWN;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.Given.day;
import static org.sohoi.command.fund.FundLedger.awarded;
import static org.sohoi.command.fund.FundLedger.cash;
import static org.sohoi.command.fund.FundLedger.closed;
import static org.sohoi.command.fund.FundLedger.donated;
import static org.sohoi.command.fund.FundLedger.opened;
import static org.sohoi.command.fund.FundRule.CORRECTION_MUST_STAY_IN_ITS_FISCAL_YEAR;
import static org.sohoi.command.fund.FundRule.DISBURSEMENT_MUST_BE_FUNDED;
import static org.sohoi.command.fund.FundRule.DONATION_MUST_BE_POSITIVE;
import static org.sohoi.command.fund.FundRule.ENTRY_MUST_EXIST;
import static org.sohoi.command.fund.FundRule.ENTRY_MUST_NOT_BE_VOID;
import static org.sohoi.command.fund.FundRule.FUND_YEAR_MUST_BE_OPEN;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.fund.DonationCorrected;
import org.sohoi.events.fund.DonationVoided;

class CorrectDonationTest {

    private final LedgerSpecification ledger = FundLedger.ledger();

    @Test
    void restatesADonation() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        awarded(ANOTHER_ENTRY, "2023-05-01", 60))
                .when(new CorrectDonation(ASSOCIATION, ENTRY, day("2023-05-01"), cash(60), "Ghi nhầm"))
                .then(new DonationCorrected(ASSOCIATION, 2023, ENTRY, day("2023-05-01"), cash(60), "Ghi nhầm"));
    }

    @Test
    void rejectsLessThanWasGivenAway() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        awarded(ANOTHER_ENTRY, "2023-05-01", 60))
                .when(new CorrectDonation(ASSOCIATION, ENTRY, day("2023-02-01"), cash(59), "Ghi nhầm"))
                .thenRejectedBy(DISBURSEMENT_MUST_BE_FUNDED);
    }

    @Test
    void rejectsALaterDayThanWhatItPaidFor() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        awarded(ANOTHER_ENTRY, "2023-05-01", 60))
                .when(new CorrectDonation(ASSOCIATION, ENTRY, day("2023-05-02"), cash(100), "Ghi nhầm"))
                .thenRejectedBy(DISBURSEMENT_MUST_BE_FUNDED);
    }

    @Test
    void rejectsAnotherFiscalYear() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        awarded(ANOTHER_ENTRY, "2023-05-01", 60))
                .when(new CorrectDonation(ASSOCIATION, ENTRY, day("2022-12-31"), cash(100), "Ghi nhầm"))
                .thenRejectedBy(CORRECTION_MUST_STAY_IN_ITS_FISCAL_YEAR);
    }

    @Test
    void rejectsAnUnknownEntry() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        awarded(ANOTHER_ENTRY, "2023-05-01", 60))
                .when(new CorrectDonation(ASSOCIATION, UNKNOWN, day("2023-02-01"), cash(100), "Ghi nhầm"))
                .thenRejectedBy(ENTRY_MUST_EXIST);
    }

    @Test
    void rejectsAnEntryThatIsNoDonation() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        awarded(ANOTHER_ENTRY, "2023-05-01", 60))
                .when(new CorrectDonation(ASSOCIATION, ANOTHER_ENTRY, day("2023-02-01"), cash(100), "Ghi nhầm"))
                .thenRejectedBy(ENTRY_MUST_EXIST);
    }

    @Test
    void rejectsAVoidDonation() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        new DonationVoided(ASSOCIATION, 2023, ENTRY, "Trùng"))
                .when(new CorrectDonation(ASSOCIATION, ENTRY, day("2023-02-01"), cash(100), "Ghi nhầm"))
                .thenRejectedBy(ENTRY_MUST_NOT_BE_VOID);
    }

    @Test
    void rejectsAClosedYear() {
        ledger.given(associationRegistered(), opened(2023), donated(ENTRY, "2023-02-01", 100), closed(2023, 100))
                .when(new CorrectDonation(ASSOCIATION, ENTRY, day("2023-02-01"), cash(100), "Ghi nhầm"))
                .thenRejectedBy(FUND_YEAR_MUST_BE_OPEN);
    }

    @Test
    void rejectsAnEmptyDonation() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        awarded(ANOTHER_ENTRY, "2023-05-01", 60))
                .when(new CorrectDonation(ASSOCIATION, ENTRY, day("2023-02-01"), cash(0), "Ghi nhầm"))
                .thenRejectedBy(DONATION_MUST_BE_POSITIVE);
    }
}
