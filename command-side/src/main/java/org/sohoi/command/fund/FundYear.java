package org.sohoi.command.fund;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.sohoi.command.fund.FundRule.FUND_YEAR_MUST_BE_CLOSED;
import static org.sohoi.command.fund.FundRule.FUND_YEAR_MUST_BE_OPEN;
import static org.sohoi.command.fund.FundRule.LATER_YEARS_MUST_BE_OPEN;
import static org.sohoi.command.fund.FundRule.OPENING_BALANCE_MUST_BE_IN_THE_FIRST_YEAR;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.sohoi.command.association.EntriesInItsName.Dated;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.BalanceBroughtForward;
import org.sohoi.events.fund.FundYearClosed;
import org.sohoi.events.fund.FundYearOpened;
import org.sohoi.events.fund.FundYearOpeningCorrected;
import org.sohoi.events.fund.FundYearReopened;

/**
 * The fund of an association in one fiscal year. Years are streams of their own, so that streams stay short.
 *
 * <p>It knows when its books are open and what they begin and end with. Each kind of entry decides and evolves in a type
 * of its own, all on the same books.
 */
@AggregateRoot(type = "fund-year")
final class FundYear {

    /** Unknown until the first event, which is what tells Axon that the aggregate is new. */
    @AggregateIdentifier
    private @Nullable String stream;

    private final YearBooks books = new YearBooks();

    @AggregateMember
    private final Donations donations = new Donations(books);

    @AggregateMember
    private final Disbursements disbursements = new Disbursements(books);

    @AggregateMember
    private final OperatingFunds operatingFunds = new OperatingFunds(books);

    private UUID associationId = new UUID(0, 0);
    private boolean open;
    private Vnd openingBalance = Vnd.ZERO;
    private Vnd broughtForward = Vnd.ZERO;

    FundYear() {}

    FundYear(UUID associationId, int year, Vnd openingBalance, Vnd broughtForward) {
        apply(new FundYearOpened(associationId, year, openingBalance, broughtForward));
    }

    static String streamOf(UUID associationId, int year) {
        return associationId + "/fund/" + year;
    }

    int year() {
        return books.year();
    }

    boolean isOpen() {
        return open;
    }

    boolean has(UUID entryId) {
        return books.has(entryId);
    }

    /** An opening balance is what there was on the first day of the year. */
    Optional<Dated> latestAfter(LocalDate day) {
        Stream<Dated> opening = openingBalance.equals(Vnd.ZERO)
                ? Stream.empty()
                : Stream.of(new Dated(associationId, LocalDate.of(year(), 1, 1)));
        return Dated.latestAfter(day, Stream.concat(books.standing(), opening));
    }

    /** What the year after begins with: nothing, while this one is open. */
    Vnd carriesForward() {
        return open ? Vnd.ZERO : books.closing();
    }

    /** For decisions, and so in open books only. */
    Donations donations() {
        mustBeOpen();
        return donations;
    }

    /** For decisions, and so in open books only. */
    Disbursements disbursements() {
        mustBeOpen();
        return disbursements;
    }

    /** For decisions, and so in open books only. */
    OperatingFunds operatingFunds() {
        mustBeOpen();
        return operatingFunds;
    }

    void close() {
        mustBeOpen();
        apply(new FundYearClosed(associationId, year(), books.closing()));
    }

    void correctOpening(CorrectFundYearOpening command) {
        mustBeOpen();
        books.mustCarry(stream, command.openingBalance().plus(broughtForward));
        apply(new FundYearOpeningCorrected(
                associationId, year(), command.openingBalance(), openingBalance, command.reason()));
    }

    private void mustBeOpen() {
        FUND_YEAR_MUST_BE_OPEN.require(open, stream, "an open year", "closed");
    }

    void reopen(ReopenFundYear command) {
        FUND_YEAR_MUST_BE_CLOSED.require(!open, stream, "a closed year", "open");
        apply(new FundYearReopened(associationId, year(), command.reason()));
    }

    /** The year before has been opened, closed or reopened. */
    void bringForward(Vnd amount) {
        LATER_YEARS_MUST_BE_OPEN.require(open, stream, "an open year", "closed");
        if (!amount.equals(broughtForward)) {
            books.mustCarry(stream, openingBalance.plus(amount));
            apply(new BalanceBroughtForward(associationId, year(), amount));
        }
    }

    /** Nothing comes before a year that begins with what the fund held before the ledger knew it. */
    void mustNotBeginTheLedger() {
        OPENING_BALANCE_MUST_BE_IN_THE_FIRST_YEAR.require(
                openingBalance.equals(Vnd.ZERO), stream, "no entry before its first year", "an earlier year");
    }

    @EventSourcingHandler
    void on(FundYearOpened event) {
        stream = streamOf(event.associationId(), event.year());
        associationId = event.associationId();
        open = true;
        openingBalance = event.openingBalance();
        broughtForward = event.broughtForward();
        books.begin(event.year(), openingBalance.plus(broughtForward));
    }

    @EventSourcingHandler
    void on(FundYearOpeningCorrected event) {
        openingBalance = event.openingBalance();
        books.carry(openingBalance.plus(broughtForward));
    }

    @EventSourcingHandler
    void on(BalanceBroughtForward event) {
        broughtForward = event.amount();
        books.carry(openingBalance.plus(broughtForward));
    }

    @EventSourcingHandler
    void on(FundYearClosed event) {
        open = false;
    }

    @EventSourcingHandler
    void on(FundYearReopened event) {
        open = true;
    }
}
