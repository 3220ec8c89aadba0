package org.sohoi.command.fund;

import static org.sohoi.command.Given.ANOTHER_ENTRY;
import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.ENTRY;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.Given.day;
import static org.sohoi.command.fund.FundLedger.donated;
import static org.sohoi.command.fund.FundLedger.opened;
import static org.sohoi.command.fund.FundRule.ENTRY_MUST_EXIST;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.OperatingFundsRecorded;
import org.sohoi.events.fund.OperatingFundsSource;
import org.sohoi.events.fund.OperatingFundsVoided;

class VoidOperatingFundsTest {

    private final LedgerSpecification ledger = FundLedger.ledger();

    @Test
    void voidsOperatingFunds() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        new OperatingFundsRecorded(
                                ASSOCIATION,
                                2023,
                                ENTRY,
                                day("2023-03-01"),
                                Vnd.of(5),
                                OperatingFundsSource.MEMBERSHIP_FEES))
                .when(new VoidOperatingFunds(ASSOCIATION, ENTRY, "Trùng"))
                .then(new OperatingFundsVoided(ASSOCIATION, 2023, ENTRY, "Trùng"));
    }

    @Test
    void rejectsADonation() {
        ledger.given(associationRegistered(), opened(2023), donated(ANOTHER_ENTRY, "2023-02-01", 100))
                .when(new VoidOperatingFunds(ASSOCIATION, ANOTHER_ENTRY, "Trùng"))
                .thenRejectedBy(ENTRY_MUST_EXIST);
    }
}
