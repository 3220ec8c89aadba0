package org.sohoi.command.fund;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.sohoi.command.fund.FundRule.FUND_YEAR_MUST_BE_CLOSED;
import static org.sohoi.command.fund.FundRule.FUND_YEAR_MUST_BE_OPEN;
import static org.sohoi.command.fund.FundRule.LATER_YEARS_MUST_BE_OPEN;
import static org.sohoi.command.fund.FundRule.OPENING_BALANCE_MUST_BE_IN_THE_FIRST_YEAR;

import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.BalanceBroughtForward;
import org.sohoi.events.fund.DisbursementCorrected;
import org.sohoi.events.fund.DisbursementVoided;
import org.sohoi.events.fund.DonationCorrected;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.DonationVoided;
import org.sohoi.events.fund.FundYearClosed;
import org.sohoi.events.fund.FundYearOpened;
import org.sohoi.events.fund.FundYearReopened;
import org.sohoi.events.fund.OperatingFundsCorrected;
import org.sohoi.events.fund.OperatingFundsRecorded;
import org.sohoi.events.fund.OperatingFundsVoided;
import org.sohoi.events.fund.RewardGiven;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.events.fund.SupportProvided;

/** The fund of an association in one fiscal year. Years are streams of their own, so that streams stay short. */
@AggregateRoot(type = "fund-year")
final class FundYear {

    /** Unknown until the first event, which is what tells Axon that the aggregate is new. */
    @AggregateIdentifier
    private @Nullable String stream;

    private final YearBooks books = new YearBooks();
    private UUID associationId = new UUID(0, 0);
    private int year;
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
        return year;
    }

    boolean isOpen() {
        return open;
    }

    boolean has(UUID entryId) {
        return books.has(entryId);
    }

    /** What the year after begins with: nothing, while this one is open. */
    Vnd carriesForward() {
        return open ? Vnd.ZERO : books.closing();
    }

    void record(RecordDonation command) {
        mustBeOpen();
        books.mustTake(command.entryId(), Entry.donation(command.effectiveOn(), command.donation()));
        apply(new DonationRecorded(associationId, year, command.entryId(), command.effectiveOn(), command.donation()));
    }

    void correct(CorrectDonation command) {
        mustBeOpen();
        books.mustTakeInstead(command.entryId(), Entry.donation(command.effectiveOn(), command.donation()));
        apply(new DonationCorrected(
                associationId, year, command.entryId(), command.effectiveOn(), command.donation(), command.reason()));
    }

    void annul(VoidDonation command) {
        mustBeOpen();
        books.mustLetGo(command.entryId(), EntryKind.DONATION);
        apply(new DonationVoided(associationId, year, command.entryId(), command.reason()));
    }

    void award(AwardScholarship command) {
        mustBeOpen();
        books.mustTake(command.entryId(), Entry.disbursement(command.effectiveOn(), command.scholarship()));
        apply(new ScholarshipAwarded(
                associationId, year, command.entryId(), command.effectiveOn(), command.scholarship()));
    }

    void provide(ProvideSupport command) {
        mustBeOpen();
        books.mustTake(command.entryId(), Entry.disbursement(command.effectiveOn(), command.support()));
        apply(new SupportProvided(associationId, year, command.entryId(), command.effectiveOn(), command.support()));
    }

    void give(GiveReward command) {
        mustBeOpen();
        books.mustTake(command.entryId(), Entry.disbursement(command.effectiveOn(), command.reward()));
        apply(new RewardGiven(associationId, year, command.entryId(), command.effectiveOn(), command.reward()));
    }

    void correct(CorrectDisbursement command) {
        mustBeOpen();
        books.mustTakeInstead(command.entryId(), Entry.disbursement(command.effectiveOn(), command.disbursement()));
        apply(new DisbursementCorrected(
                associationId,
                year,
                command.entryId(),
                command.effectiveOn(),
                command.disbursement(),
                command.reason()));
    }

    void annul(VoidDisbursement command) {
        mustBeOpen();
        books.mustLetGo(command.entryId(), command.kind().entryKind());
        apply(new DisbursementVoided(associationId, year, command.entryId(), command.reason()));
    }

    void record(RecordOperatingFunds command) {
        mustBeOpen();
        books.mustTake(command.entryId(), Entry.operatingFunds(command.effectiveOn(), command.amount()));
        apply(new OperatingFundsRecorded(
                associationId, year, command.entryId(), command.effectiveOn(), command.amount(), command.source()));
    }

    void correct(CorrectOperatingFunds command) {
        mustBeOpen();
        books.mustTakeInstead(command.entryId(), Entry.operatingFunds(command.effectiveOn(), command.amount()));
        apply(new OperatingFundsCorrected(
                associationId,
                year,
                command.entryId(),
                command.effectiveOn(),
                command.amount(),
                command.source(),
                command.reason()));
    }

    void annul(VoidOperatingFunds command) {
        mustBeOpen();
        books.mustLetGo(command.entryId(), EntryKind.OPERATING_FUNDS);
        apply(new OperatingFundsVoided(associationId, year, command.entryId(), command.reason()));
    }

    void close() {
        mustBeOpen();
        apply(new FundYearClosed(associationId, year, books.closing()));
    }

    void reopen(ReopenFundYear command) {
        FUND_YEAR_MUST_BE_CLOSED.require(!open, stream, "a closed year", "open");
        apply(new FundYearReopened(associationId, year, command.reason()));
    }

    /** The year before has been opened, closed or reopened. */
    void bringForward(Vnd amount) {
        LATER_YEARS_MUST_BE_OPEN.require(open, stream, "an open year", "closed");
        if (!amount.equals(broughtForward)) {
            books.mustCarry(stream, openingBalance.plus(amount));
            apply(new BalanceBroughtForward(associationId, year, amount));
        }
    }

    /** Nothing comes before a year that begins with what the fund held before the ledger knew it. */
    void mustNotBeginTheLedger() {
        OPENING_BALANCE_MUST_BE_IN_THE_FIRST_YEAR.require(
                openingBalance.equals(Vnd.ZERO), stream, "no entry before its first year", "an earlier year");
    }

    private void mustBeOpen() {
        FUND_YEAR_MUST_BE_OPEN.require(open, stream, "an open year", "closed");
    }

    @EventSourcingHandler
    void on(FundYearOpened event) {
        stream = streamOf(event.associationId(), event.year());
        associationId = event.associationId();
        year = event.year();
        open = true;
        openingBalance = event.openingBalance();
        broughtForward = event.broughtForward();
        books.carry(openingBalance.plus(broughtForward));
    }

    @EventSourcingHandler
    void on(BalanceBroughtForward event) {
        broughtForward = event.amount();
        books.carry(openingBalance.plus(broughtForward));
    }

    @EventSourcingHandler
    void on(DonationRecorded event) {
        books.enter(event.entryId(), Entry.donation(event.effectiveOn(), event.donation()));
    }

    @EventSourcingHandler
    void on(DonationCorrected event) {
        books.restate(event.entryId(), Entry.donation(event.effectiveOn(), event.donation()));
    }

    @EventSourcingHandler
    void on(DonationVoided event) {
        books.strike(event.entryId());
    }

    @EventSourcingHandler
    void on(ScholarshipAwarded event) {
        books.enter(event.entryId(), Entry.disbursement(event.effectiveOn(), event.scholarship()));
    }

    @EventSourcingHandler
    void on(SupportProvided event) {
        books.enter(event.entryId(), Entry.disbursement(event.effectiveOn(), event.support()));
    }

    @EventSourcingHandler
    void on(RewardGiven event) {
        books.enter(event.entryId(), Entry.disbursement(event.effectiveOn(), event.reward()));
    }

    @EventSourcingHandler
    void on(DisbursementCorrected event) {
        books.restate(event.entryId(), Entry.disbursement(event.effectiveOn(), event.disbursement()));
    }

    @EventSourcingHandler
    void on(DisbursementVoided event) {
        books.strike(event.entryId());
    }

    @EventSourcingHandler
    void on(OperatingFundsRecorded event) {
        books.enter(event.entryId(), Entry.operatingFunds(event.effectiveOn(), event.amount()));
    }

    @EventSourcingHandler
    void on(OperatingFundsCorrected event) {
        books.restate(event.entryId(), Entry.operatingFunds(event.effectiveOn(), event.amount()));
    }

    @EventSourcingHandler
    void on(OperatingFundsVoided event) {
        books.strike(event.entryId());
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
