package org.sohoi.command.fund;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.sohoi.events.fund.DisbursementCorrected;
import org.sohoi.events.fund.DisbursementVoided;
import org.sohoi.events.fund.RewardGiven;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.events.fund.SupportProvided;

/** The scholarships, support and rewards of a fund year. */
final class Disbursements {

    private final YearBooks books;

    Disbursements(YearBooks books) {
        this.books = books;
    }

    void award(AwardScholarship command) {
        books.mustTake(command.entryId(), Entry.disbursement(command.effectiveOn(), command.scholarship()));
        apply(new ScholarshipAwarded(
                command.associationId(),
                books.year(),
                command.entryId(),
                command.effectiveOn(),
                command.scholarship()));
    }

    void provide(ProvideSupport command) {
        books.mustTake(command.entryId(), Entry.disbursement(command.effectiveOn(), command.support()));
        apply(new SupportProvided(
                command.associationId(), books.year(), command.entryId(), command.effectiveOn(), command.support()));
    }

    void give(GiveReward command) {
        books.mustTake(command.entryId(), Entry.disbursement(command.effectiveOn(), command.reward()));
        apply(new RewardGiven(
                command.associationId(), books.year(), command.entryId(), command.effectiveOn(), command.reward()));
    }

    void correct(CorrectDisbursement command) {
        books.mustTakeInstead(command.entryId(), Entry.disbursement(command.effectiveOn(), command.disbursement()));
        apply(new DisbursementCorrected(
                command.associationId(),
                books.year(),
                command.entryId(),
                command.effectiveOn(),
                command.disbursement(),
                command.reason()));
    }

    void annul(VoidDisbursement command) {
        books.mustLetGo(command.entryId(), command.kind().entryKind());
        apply(new DisbursementVoided(command.associationId(), books.year(), command.entryId(), command.reason()));
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
}
