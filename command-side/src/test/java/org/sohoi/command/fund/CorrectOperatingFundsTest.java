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
import org.sohoi.events.fund.OperatingFundsCorrected;
import org.sohoi.events.fund.OperatingFundsRecorded;
import org.sohoi.events.fund.OperatingFundsSource;

class CorrectOperatingFundsTest {

    private final LedgerSpecification ledger = FundLedger.ledger();

    @Test
    void restatesOperatingFunds() {
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
                .when(new CorrectOperatingFunds(
                        ASSOCIATION, ENTRY, day("2023-04-01"), Vnd.of(6), OperatingFundsSource.OTHER, "Sửa"))
                .then(new OperatingFundsCorrected(
                        ASSOCIATION, 2023, ENTRY, day("2023-04-01"), Vnd.of(6), OperatingFundsSource.OTHER, "Sửa"));
    }

    @Test
    void rejectsADonation() {
        ledger.given(associationRegistered(), opened(2023), donated(ANOTHER_ENTRY, "2023-02-01", 100))
                .when(new CorrectOperatingFunds(
                        ASSOCIATION, ANOTHER_ENTRY, day("2023-04-01"), Vnd.of(6), OperatingFundsSource.OTHER, "Sửa"))
                .thenRejectedBy(ENTRY_MUST_EXIST);
    }
}
