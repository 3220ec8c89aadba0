package org.sohoi.command.fund;

import static org.sohoi.command.Given.ANOTHER_ENTRY;
import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.ENTRY;
import static org.sohoi.command.Given.UNKNOWN;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.fund.FundLedger.awarded;
import static org.sohoi.command.fund.FundLedger.donated;
import static org.sohoi.command.fund.FundLedger.opened;
import static org.sohoi.command.fund.FundRule.DISBURSEMENT_MUST_BE_FUNDED;
import static org.sohoi.command.fund.FundRule.ENTRY_MUST_EXIST;
import static org.sohoi.command.fund.FundRule.ENTRY_MUST_NOT_BE_VOID;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.fund.DonationVoided;

class VoidDonationTest {

    private final LedgerSpecification ledger = FundLedger.ledger();

    @Test
    void voidsADonationThatPaidForNothing() {
        ledger.given(associationRegistered(), opened(2023), donated(ANOTHER_ENTRY, "2023-02-01", 100))
                .when(new VoidDonation(ASSOCIATION, ANOTHER_ENTRY, "Trùng"))
                .then(new DonationVoided(ASSOCIATION, 2023, ANOTHER_ENTRY, "Trùng"));
    }

    @Test
    void findsTheYearThatHoldsTheEntry() {
        ledger.given(associationRegistered(), opened(2021), donated(ENTRY, "2021-02-01", 1), opened(2023))
                .when(new VoidDonation(ASSOCIATION, ENTRY, "Trùng"))
                .then(new DonationVoided(ASSOCIATION, 2021, ENTRY, "Trùng"));
    }

    @Test
    void rejectsADonationThatPaidForSomething() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        awarded(ANOTHER_ENTRY, "2023-05-01", 60))
                .when(new VoidDonation(ASSOCIATION, ENTRY, "Trùng"))
                .thenRejectedBy(DISBURSEMENT_MUST_BE_FUNDED);
    }

    @Test
    void rejectsADonationThatIsVoidAlready() {
        ledger.given(associationRegistered(), opened(2023), donated(ENTRY, "2023-02-01", 1))
                .givenCommands(new VoidDonation(ASSOCIATION, ENTRY, "Trùng"))
                .when(new VoidDonation(ASSOCIATION, ENTRY, "Trùng"))
                .thenRejectedBy(ENTRY_MUST_NOT_BE_VOID);
    }

    @Test
    void rejectsAnUnknownEntry() {
        ledger.given(associationRegistered(), opened(2023), donated(ANOTHER_ENTRY, "2023-02-01", 100))
                .when(new VoidDonation(ASSOCIATION, UNKNOWN, "Trùng"))
                .thenRejectedBy(ENTRY_MUST_EXIST);
    }

    @Test
    void rejectsAnEntryThatIsNoDonation() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        awarded(ANOTHER_ENTRY, "2023-05-01", 60))
                .when(new VoidDonation(ASSOCIATION, ANOTHER_ENTRY, "Trùng"))
                .thenRejectedBy(ENTRY_MUST_EXIST);
    }
}
