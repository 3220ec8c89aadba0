package org.sohoi.command.fund;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.sohoi.events.fund.DonationCorrected;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.DonationVoided;

/** The donations of a fund year. */
final class Donations {

    private final YearBooks books;

    Donations(YearBooks books) {
        this.books = books;
    }

    void record(RecordDonation command) {
        books.mustTake(command.entryId(), Entry.donation(command.effectiveOn(), command.donation()));
        apply(new DonationRecorded(
                command.associationId(), books.year(), command.entryId(), command.effectiveOn(), command.donation()));
    }

    void correct(CorrectDonation command) {
        books.mustTakeInstead(command.entryId(), Entry.donation(command.effectiveOn(), command.donation()));
        apply(new DonationCorrected(
                command.associationId(),
                books.year(),
                command.entryId(),
                command.effectiveOn(),
                command.donation(),
                command.reason()));
    }

    void annul(VoidDonation command) {
        books.mustLetGo(command.entryId(), EntryKind.DONATION);
        apply(new DonationVoided(command.associationId(), books.year(), command.entryId(), command.reason()));
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
}
