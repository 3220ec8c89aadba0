package org.sohoi.command.fund;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.sohoi.events.fund.OperatingFundsCorrected;
import org.sohoi.events.fund.OperatingFundsRecorded;
import org.sohoi.events.fund.OperatingFundsVoided;

/** The money of a fund year that is for the association's own running. */
final class OperatingFunds {

    private final YearBooks books;

    OperatingFunds(YearBooks books) {
        this.books = books;
    }

    void record(RecordOperatingFunds command) {
        books.mustTake(command.entryId(), Entry.operatingFunds(command.effectiveOn(), command.amount()));
        apply(new OperatingFundsRecorded(
                command.associationId(),
                books.year(),
                command.entryId(),
                command.effectiveOn(),
                command.amount(),
                command.source()));
    }

    void correct(CorrectOperatingFunds command) {
        books.mustTakeInstead(command.entryId(), Entry.operatingFunds(command.effectiveOn(), command.amount()));
        apply(new OperatingFundsCorrected(
                command.associationId(),
                books.year(),
                command.entryId(),
                command.effectiveOn(),
                command.amount(),
                command.source(),
                command.reason()));
    }

    void annul(VoidOperatingFunds command) {
        books.mustLetGo(command.entryId(), EntryKind.OPERATING_FUNDS);
        apply(new OperatingFundsVoided(command.associationId(), books.year(), command.entryId(), command.reason()));
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
}
