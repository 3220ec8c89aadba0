package org.sohoi.command.fund;

import static org.sohoi.command.fund.FundRule.EARLIER_YEARS_MUST_BE_CLOSED;
import static org.sohoi.command.fund.FundRule.FUND_YEAR_MUST_BE_NEW;
import static org.sohoi.command.fund.FundRule.OPENING_BALANCE_MUST_BE_IN_THE_FIRST_YEAR;
import static org.sohoi.command.fund.FundRule.OPENING_BALANCE_MUST_NOT_BE_NEGATIVE;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.sohoi.command.rules.CommonRule;
import org.sohoi.events.Vnd;

/** Decides about the books themselves: when they open and close, and what one year hands to the next. */
public final class FundYearCommands {

    private final Funds funds;

    public FundYearCommands(Funds funds) {
        this.funds = funds;
    }

    @CommandHandler
    void handle(OpenFundYear command) {
        FundYears years = funds.forOpening(command.associationId(), command.year());
        Object id = command.associationId();
        checkAmount(id, command.openingBalance());
        FUND_YEAR_MUST_BE_NEW.require(
                years.find(command.year()).isEmpty(), id, "a year without books", "books of " + command.year());
        mustBeOfTheFirstYear(id, command.openingBalance(), command.year(), years);
        years.open(command.year(), command.openingBalance());
    }

    @CommandHandler
    void handle(CorrectFundYearOpening command) {
        FundYears years = funds.forChange(command.associationId());
        Object id = command.associationId();
        checkAmount(id, command.openingBalance());
        years.mustExist(command.year());
        mustBeOfTheFirstYear(id, command.openingBalance(), command.year(), years);
        years.change(command.year()).execute(year -> year.correctOpening(command));
    }

    private static void checkAmount(Object id, Vnd openingBalance) {
        OPENING_BALANCE_MUST_NOT_BE_NEGATIVE.require(!openingBalance.isNegative(), id, "0 VND or more", openingBalance);
        CommonRule.checkUpperBound(id, openingBalance);
    }

    private static void mustBeOfTheFirstYear(Object id, Vnd openingBalance, int year, FundYears years) {
        OPENING_BALANCE_MUST_BE_IN_THE_FIRST_YEAR.require(
                openingBalance.equals(Vnd.ZERO) || years.before(year).isEmpty(),
                id,
                "no earlier year, or an opening balance of 0 VND",
                openingBalance);
    }

    @CommandHandler
    void handle(CloseFundYear command) {
        FundYears years = funds.forClosing(command.associationId());
        years.mustExist(command.year());
        years.before(command.year())
                .ifPresent(earlier -> EARLIER_YEARS_MUST_BE_CLOSED.require(
                        !earlier.invoke(FundYear::isOpen),
                        command.associationId(),
                        "the books of every earlier year closed",
                        earlier.invoke(FundYear::year) + " is open"));
        Aggregate<FundYear> closing = years.change(command.year());
        closing.execute(FundYear::close);
        carryForward(years, closing, command.year());
    }

    @CommandHandler
    void handle(ReopenFundYear command) {
        FundYears years = funds.forChange(command.associationId());
        Aggregate<FundYear> reopened = years.change(command.year());
        reopened.execute(year -> year.reopen(command));
        carryForward(years, reopened, command.year());
    }

    private static void carryForward(FundYears years, Aggregate<FundYear> from, int year) {
        Vnd carried = from.invoke(FundYear::carriesForward);
        years.after(year).ifPresent(later -> later.execute(next -> next.bringForward(carried)));
    }
}
