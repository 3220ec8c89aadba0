package org.sohoi.command.association;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_BE_SUSPENDED;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_NOT_BE_SUSPENDED;
import static org.sohoi.command.association.AssociationRule.DISSOLUTION_NOTICE_MUST_BE_GIVEN_BEFORE;
import static org.sohoi.command.association.AssociationRule.DISSOLUTION_NOTICE_MUST_BE_GIVEN_ONCE;
import static org.sohoi.command.association.AssociationRule.LIFECYCLE_MUST_MOVE_FORWARD;
import static org.sohoi.command.association.AssociationRule.SPECIAL_NATURE_MUST_BE_RECOGNISED;
import static org.sohoi.command.association.AssociationRule.SPECIAL_NATURE_MUST_NOT_BE_RECOGNISED_YET;

import java.time.LocalDate;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.association.AssociationDissolved;
import org.sohoi.events.association.AssociationMerged;
import org.sohoi.events.association.AssociationMoved;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.AssociationRenamed;
import org.sohoi.events.association.AssociationResumed;
import org.sohoi.events.association.AssociationSuspended;
import org.sohoi.events.association.DissolutionNoticeGiven;
import org.sohoi.events.association.SpecialNatureRecognised;
import org.sohoi.events.association.SpecialNatureWithdrawn;

/**
 * An association from its registration to its end. That it stands, and whether a day lies within its time, its
 * {@link Standing} knows; here is what depends on the order of its own changes.
 */
@AggregateRoot(type = "association")
final class Association {

    /** Unknown until the first event, which is what tells Axon that the aggregate is new. */
    @AggregateIdentifier
    private @Nullable String stream;

    /** Of its name, its place, its nature or its lifecycle. */
    private LocalDate lastChange = LocalDate.MIN;

    private LocalDate lastLifecycleChange = LocalDate.MIN;
    private LocalDate lastSpecialNatureChange = LocalDate.MIN;
    private boolean suspended;
    private boolean noticeGiven;
    private boolean ofSpecialNature;

    Association() {}

    Association(RegisterAssociation command) {
        apply(new AssociationRegistered(
                command.associationId(),
                command.effectiveOn(),
                command.registrationNumber(),
                command.name(),
                command.level(),
                command.unitCode(),
                command.field(),
                command.superiorId()));
    }

    void rename(RenameAssociation command) {
        apply(new AssociationRenamed(command.associationId(), command.effectiveOn(), command.name(), command.reason()));
    }

    void move(MoveAssociation command) {
        apply(new AssociationMoved(
                command.associationId(), command.effectiveOn(), command.level(), command.unitCode(), command.reason()));
    }

    void recognise(RecogniseSpecialNature command) {
        SPECIAL_NATURE_MUST_NOT_BE_RECOGNISED_YET.require(
                !ofSpecialNature, stream, "an association not recognised yet", "recognised");
        mustNotPrecede(lastSpecialNatureChange, command.effectiveOn());
        apply(new SpecialNatureRecognised(command.associationId(), command.effectiveOn(), command.legalBasis()));
    }

    void withdraw(WithdrawSpecialNature command) {
        SPECIAL_NATURE_MUST_BE_RECOGNISED.require(
                ofSpecialNature, stream, "an association of special nature", "not recognised");
        mustNotPrecede(lastSpecialNatureChange, command.effectiveOn());
        apply(new SpecialNatureWithdrawn(command.associationId(), command.effectiveOn(), command.legalBasis()));
    }

    void suspend(SuspendAssociation command) {
        ASSOCIATION_MUST_NOT_BE_SUSPENDED.require(!suspended, stream, "an association that acts", "suspended");
        mustNotPrecede(lastLifecycleChange, command.effectiveOn());
        apply(new AssociationSuspended(command.associationId(), command.effectiveOn(), command.reason()));
    }

    void resume(ResumeAssociation command) {
        ASSOCIATION_MUST_BE_SUSPENDED.require(suspended, stream, "a suspended association", "not suspended");
        mustNotPrecede(lastLifecycleChange, command.effectiveOn());
        apply(new AssociationResumed(command.associationId(), command.effectiveOn(), command.reason()));
    }

    void giveNotice(GiveDissolutionNotice command) {
        DISSOLUTION_NOTICE_MUST_BE_GIVEN_ONCE.require(!noticeGiven, stream, "no notice yet", "notice given");
        mustNotPrecede(lastLifecycleChange, command.effectiveOn());
        apply(new DissolutionNoticeGiven(command.associationId(), command.effectiveOn(), command.reason()));
    }

    void dissolve(DissolveAssociation command) {
        DISSOLUTION_NOTICE_MUST_BE_GIVEN_BEFORE.require(noticeGiven, stream, "notice of dissolution", "none");
        mustNotPrecede(lastChange, command.effectiveOn());
        apply(new AssociationDissolved(command.associationId(), command.effectiveOn(), command.reason()));
    }

    void merge(MergeAssociation command) {
        mustNotPrecede(lastChange, command.effectiveOn());
        apply(new AssociationMerged(
                command.associationId(), command.effectiveOn(), command.intoAssociationId(), command.reason()));
    }

    private void mustNotPrecede(LocalDate last, LocalDate effectiveOn) {
        LIFECYCLE_MUST_MOVE_FORWARD.require(
                !effectiveOn.isBefore(last), stream, "a date from " + last + " on", effectiveOn);
    }

    @EventSourcingHandler
    void on(AssociationRegistered event) {
        stream = event.associationId().toString();
        lastChange = event.effectiveOn();
        lastLifecycleChange = event.effectiveOn();
        lastSpecialNatureChange = event.effectiveOn();
    }

    @EventSourcingHandler
    void on(SpecialNatureRecognised event) {
        changed(event.effectiveOn());
        ofSpecialNature = true;
        lastSpecialNatureChange = event.effectiveOn();
    }

    @EventSourcingHandler
    void on(SpecialNatureWithdrawn event) {
        changed(event.effectiveOn());
        ofSpecialNature = false;
        lastSpecialNatureChange = event.effectiveOn();
    }

    @EventSourcingHandler
    void on(AssociationSuspended event) {
        changed(event.effectiveOn());
        suspended = true;
        lastLifecycleChange = event.effectiveOn();
    }

    @EventSourcingHandler
    void on(AssociationResumed event) {
        changed(event.effectiveOn());
        suspended = false;
        lastLifecycleChange = event.effectiveOn();
    }

    @EventSourcingHandler
    void on(DissolutionNoticeGiven event) {
        changed(event.effectiveOn());
        noticeGiven = true;
        lastLifecycleChange = event.effectiveOn();
    }

    @EventSourcingHandler
    void on(AssociationRenamed event) {
        changed(event.effectiveOn());
    }

    @EventSourcingHandler
    void on(AssociationMoved event) {
        changed(event.effectiveOn());
    }

    private void changed(LocalDate effectiveOn) {
        lastChange = effectiveOn.isAfter(lastChange) ? effectiveOn : lastChange;
    }
}
