package org.sohoi.command.fund;

import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.ENTRY;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.Given.dissolved;
import static org.sohoi.command.fund.FundLedger.closed;
import static org.sohoi.command.fund.FundLedger.donated;
import static org.sohoi.command.fund.FundLedger.opened;
import static org.sohoi.command.fund.FundRule.EARLIER_YEARS_MUST_BE_CLOSED;
import static org.sohoi.command.fund.FundRule.FUND_YEAR_MUST_BE_OPEN;
import static org.sohoi.command.fund.FundRule.FUND_YEAR_MUST_EXIST;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.BalanceBroughtForward;

class CloseFundYearTest {

    private final LedgerSpecification ledger = FundLedger.ledger();

    @Test
    void closesAYear() {
        ledger.given(associationRegistered(), opened(2022, 10, 0), donated(ENTRY, "2022-02-01", 5))
                .when(new CloseFundYear(ASSOCIATION, 2022))
                .then(closed(2022, 15));
    }

    @Test
    void carriesTheBalanceForward() {
        ledger.given(associationRegistered(), opened(2021), donated(ENTRY, "2021-02-01", 5), opened(2023))
                .when(new CloseFundYear(ASSOCIATION, 2021))
                .then(closed(2021, 5), new BalanceBroughtForward(ASSOCIATION, 2023, Vnd.of(5)));
    }

    @Test
    void closesTheBooksOfADissolvedAssociation() {
        ledger.given(associationRegistered(), opened(2022), dissolved("2023-01-01"))
                .when(new CloseFundYear(ASSOCIATION, 2022))
                .then(closed(2022, 0));
    }

    @Test
    void rejectsAYearAfterAnOpenOne() {
        ledger.given(associationRegistered(), opened(2021), opened(2022))
                .when(new CloseFundYear(ASSOCIATION, 2022))
                .thenRejectedBy(EARLIER_YEARS_MUST_BE_CLOSED);
    }

    @Test
    void rejectsAClosedYear() {
        ledger.given(associationRegistered(), opened(2021), closed(2021, 0))
                .when(new CloseFundYear(ASSOCIATION, 2021))
                .thenRejectedBy(FUND_YEAR_MUST_BE_OPEN);
    }

    @Test
    void rejectsAYearWithoutBooks() {
        ledger.given(associationRegistered())
                .when(new CloseFundYear(ASSOCIATION, Integer.MAX_VALUE))
                .thenRejectedBy(FUND_YEAR_MUST_EXIST);
    }
}
