package org.sohoi.command.fund;

import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.ENTRY;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.Given.day;
import static org.sohoi.command.fund.FundLedger.opened;
import static org.sohoi.command.rules.CommonRule.AMOUNT_MUST_BE_POSITIVE;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.OperatingFundsRecorded;
import org.sohoi.events.fund.OperatingFundsSource;

class RecordOperatingFundsTest {

    private final LedgerSpecification ledger = FundLedger.ledger();

    @Test
    void recordsOperatingFunds() {
        ledger.given(associationRegistered(), opened(2023))
                .when(new RecordOperatingFunds(
                        ASSOCIATION, ENTRY, day("2023-03-01"), Vnd.of(5), OperatingFundsSource.MEMBERSHIP_FEES))
                .then(new OperatingFundsRecorded(
                        ASSOCIATION, 2023, ENTRY, day("2023-03-01"), Vnd.of(5), OperatingFundsSource.MEMBERSHIP_FEES));
    }

    @Test
    void rejectsNothing() {
        ledger.given(associationRegistered(), opened(2023))
                .when(new RecordOperatingFunds(
                        ASSOCIATION, ENTRY, day("2023-03-01"), Vnd.of(0), OperatingFundsSource.MEMBERSHIP_FEES))
                .thenRejectedBy(AMOUNT_MUST_BE_POSITIVE);
    }
}
