package org.sohoi.command.fund;

import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.fund.FundLedger.closed;
import static org.sohoi.command.fund.FundLedger.opened;
import static org.sohoi.command.fund.FundLedger.recordCash;
import static org.sohoi.command.fund.FundRule.FUND_MUST_BE_WITHIN_BOUNDS;
import static org.sohoi.command.fund.FundRule.FUND_YEAR_MUST_BE_NEW;
import static org.sohoi.command.fund.FundRule.FUND_YEAR_MUST_NOT_BE_IN_THE_FUTURE;
import static org.sohoi.command.fund.FundRule.FUND_YEAR_MUST_NOT_PRECEDE_THE_ASSOCIATION;
import static org.sohoi.command.fund.FundRule.LATER_YEARS_MUST_BE_OPEN;
import static org.sohoi.command.fund.FundRule.OPENING_BALANCE_MUST_BE_IN_THE_FIRST_YEAR;
import static org.sohoi.command.fund.FundRule.OPENING_BALANCE_MUST_NOT_BE_NEGATIVE;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.BalanceBroughtForward;

class OpenFundYearTest {

    private final LedgerSpecification ledger = FundLedger.ledger();

    @Test
    void opensTheFirstYearWithWhatTheFundHeld() {
        ledger.given(associationRegistered())
                .when(new OpenFundYear(ASSOCIATION, 2021, Vnd.of(500)))
                .then(opened(2021, 500, 0));
    }

    @Test
    void opensALaterYearWithWhatIsBroughtForward() {
        ledger.given(associationRegistered(), opened(2020, 500, 0), closed(2020, 500))
                .when(new OpenFundYear(ASSOCIATION, 2022, Vnd.of(0)))
                .then(opened(2022, 0, 500));
    }

    @Test
    void takesBackWhatALaterYearWasBroughtForward() {
        ledger.given(associationRegistered(), opened(2020, 500, 0), closed(2020, 500), opened(2023, 0, 500))
                .when(new OpenFundYear(ASSOCIATION, 2021, Vnd.of(0)))
                .then(opened(2021, 0, 500), new BalanceBroughtForward(ASSOCIATION, 2023, Vnd.ZERO));
    }

    @Test
    void rejectsASecondOpening() {
        ledger.given(associationRegistered(), opened(2021))
                .when(new OpenFundYear(ASSOCIATION, 2021, Vnd.of(0)))
                .thenRejectedBy(FUND_YEAR_MUST_BE_NEW);
    }

    @Test
    void rejectsAnOpeningBalanceInALaterYear() {
        ledger.given(associationRegistered(), opened(2021))
                .when(new OpenFundYear(ASSOCIATION, 2022, Vnd.of(1)))
                .thenRejectedBy(OPENING_BALANCE_MUST_BE_IN_THE_FIRST_YEAR);
    }

    @Test
    void rejectsANegativeOpeningBalance() {
        ledger.given(associationRegistered())
                .when(new OpenFundYear(ASSOCIATION, 2022, Vnd.of(-1)))
                .thenRejectedBy(OPENING_BALANCE_MUST_NOT_BE_NEGATIVE);
    }

    @Test
    void rejectsNextYear() {
        ledger.given(associationRegistered())
                .when(new OpenFundYear(ASSOCIATION, 2024, Vnd.of(0)))
                .thenRejectedBy(FUND_YEAR_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsAYearBeforeTheAssociation() {
        ledger.given(associationRegistered())
                .when(new OpenFundYear(ASSOCIATION, 2019, Vnd.of(0)))
                .thenRejectedBy(FUND_YEAR_MUST_NOT_PRECEDE_THE_ASSOCIATION);
    }

    @Test
    void rejectsAYearBeforeAClosedOne() {
        ledger.given(associationRegistered(), opened(2022), closed(2022, 0))
                .when(new OpenFundYear(ASSOCIATION, 2021, Vnd.of(0)))
                .thenRejectedBy(LATER_YEARS_MUST_BE_OPEN);
    }

    @Test
    void rejectsABalanceBeyondCounting() {
        ledger.given(associationRegistered(), opened(2022, 0, 1_000_000_000_000_000_000L))
                .when(recordCash("2022-03-01", 1))
                .thenRejectedBy(FUND_MUST_BE_WITHIN_BOUNDS);
    }
}
