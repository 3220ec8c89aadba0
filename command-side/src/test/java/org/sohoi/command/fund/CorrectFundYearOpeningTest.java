package org.sohoi.command.fund;

import static org.sohoi.command.Given.ANOTHER_ENTRY;
import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.fund.FundLedger.awarded;
import static org.sohoi.command.fund.FundLedger.closed;
import static org.sohoi.command.fund.FundLedger.opened;
import static org.sohoi.command.fund.FundRule.DISBURSEMENT_MUST_BE_FUNDED;
import static org.sohoi.command.fund.FundRule.FUND_YEAR_MUST_BE_OPEN;
import static org.sohoi.command.fund.FundRule.FUND_YEAR_MUST_EXIST;
import static org.sohoi.command.fund.FundRule.OPENING_BALANCE_MUST_BE_IN_THE_FIRST_YEAR;
import static org.sohoi.command.fund.FundRule.OPENING_BALANCE_MUST_NOT_BE_NEGATIVE;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.rules.CommonRule;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.FundYearClosed;
import org.sohoi.events.fund.FundYearOpeningCorrected;

class CorrectFundYearOpeningTest {

    private final LedgerSpecification ledger = FundLedger.ledger().given(associationRegistered());

    @Test
    void restatesTheBalance() {
        ledger.given(opened(2021, 500, 0)).when(correct(2021, 700)).then(corrected(2021, 700, 500));
    }

    @Test
    void restatesItAgain() {
        ledger.given(opened(2021, 500, 0), corrected(2021, 700, 500))
                .when(correct(2021, 0))
                .then(corrected(2021, 0, 700));
    }

    @Test
    void closesWithTheBalanceAsRestated() {
        ledger.given(opened(2021, 500, 0))
                .givenCommands(correct(2021, 700))
                .when(new CloseFundYear(ASSOCIATION, 2021))
                .then(new FundYearClosed(ASSOCIATION, 2021, Vnd.of(700)));
    }

    @Test
    void keepsEveryDayFunded() {
        ledger.given(opened(2021, 500, 0), awarded(ANOTHER_ENTRY, "2021-05-01", 60));

        ledger.when(correct(2021, 59)).thenRejectedBy(DISBURSEMENT_MUST_BE_FUNDED);
        ledger.when(correct(2021, 60)).then(corrected(2021, 60, 500));
    }

    @Test
    void rejectsABalanceInALaterYear() {
        ledger.given(opened(2021), opened(2022))
                .when(correct(2022, 1))
                .thenRejectedBy(OPENING_BALANCE_MUST_BE_IN_THE_FIRST_YEAR);
    }

    @Test
    void rejectsAClosedYear() {
        ledger.given(opened(2021, 500, 0), closed(2021, 500))
                .when(correct(2021, 700))
                .thenRejectedBy(FUND_YEAR_MUST_BE_OPEN);
    }

    @Test
    void rejectsAYearWithoutBooks() {
        ledger.when(correct(2021, 700)).thenRejectedBy(FUND_YEAR_MUST_EXIST);
    }

    @Test
    void rejectsABalanceThatCannotBe() {
        ledger.given(opened(2021, 500, 0));

        ledger.when(correct(2021, -1)).thenRejectedBy(OPENING_BALANCE_MUST_NOT_BE_NEGATIVE);
        ledger.when(correct(2021, 1_000_000_000_000_001L)).thenRejectedBy(CommonRule.AMOUNT_MUST_BE_WITHIN_BOUNDS);
    }

    private static CorrectFundYearOpening correct(int year, long amount) {
        return new CorrectFundYearOpening(ASSOCIATION, year, Vnd.of(amount), "Nhập nhầm");
    }

    private static FundYearOpeningCorrected corrected(int year, long amount, long before) {
        return new FundYearOpeningCorrected(ASSOCIATION, year, Vnd.of(amount), Vnd.of(before), "Nhập nhầm");
    }
}
