package org.sohoi.command.fund;

import static org.sohoi.command.Given.ANOTHER_ENTRY;
import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.ENTRY;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.fund.FundLedger.awarded;
import static org.sohoi.command.fund.FundLedger.closed;
import static org.sohoi.command.fund.FundLedger.donated;
import static org.sohoi.command.fund.FundLedger.opened;
import static org.sohoi.command.fund.FundRule.DISBURSEMENT_MUST_BE_FUNDED;
import static org.sohoi.command.fund.FundRule.FUND_YEAR_MUST_BE_CLOSED;
import static org.sohoi.command.fund.FundRule.LATER_YEARS_MUST_BE_OPEN;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.BalanceBroughtForward;
import org.sohoi.events.fund.FundYearReopened;

class ReopenFundYearTest {

    private final LedgerSpecification ledger = FundLedger.ledger();

    @Test
    void reopensAYear() {
        ledger.given(associationRegistered(), opened(2021), closed(2021, 0))
                .when(new ReopenFundYear(ASSOCIATION, 2021, "Bổ sung"))
                .then(new FundYearReopened(ASSOCIATION, 2021, "Bổ sung"));
    }

    @Test
    void takesBackWhatWasBroughtForward() {
        ledger.given(
                        associationRegistered(),
                        opened(2021),
                        donated(ENTRY, "2021-02-01", 5),
                        closed(2021, 5),
                        opened(2022, 0, 5))
                .when(new ReopenFundYear(ASSOCIATION, 2021, "Bổ sung"))
                .then(
                        new FundYearReopened(ASSOCIATION, 2021, "Bổ sung"),
                        new BalanceBroughtForward(ASSOCIATION, 2022, Vnd.ZERO));
    }

    @Test
    void rejectsAnOpenYear() {
        ledger.given(associationRegistered(), opened(2021))
                .when(new ReopenFundYear(ASSOCIATION, 2021, "Bổ sung"))
                .thenRejectedBy(FUND_YEAR_MUST_BE_CLOSED);
    }

    @Test
    void rejectsAYearBeforeAClosedOne() {
        ledger.given(associationRegistered(), opened(2021), closed(2021, 0), opened(2022), closed(2022, 0))
                .when(new ReopenFundYear(ASSOCIATION, 2021, "Bổ sung"))
                .thenRejectedBy(LATER_YEARS_MUST_BE_OPEN);
    }

    @Test
    void rejectsTakingBackWhatHasBeenGivenAway() {
        ledger.given(
                        associationRegistered(),
                        opened(2021),
                        donated(ENTRY, "2021-02-01", 5),
                        closed(2021, 5),
                        opened(2022, 0, 5),
                        awarded(ANOTHER_ENTRY, "2022-02-01", 5))
                .when(new ReopenFundYear(ASSOCIATION, 2021, "Bổ sung"))
                .thenRejectedBy(DISBURSEMENT_MUST_BE_FUNDED);
    }
}
