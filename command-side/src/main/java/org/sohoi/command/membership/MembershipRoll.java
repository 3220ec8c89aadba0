package org.sohoi.command.membership;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.sohoi.command.membership.MembershipRule.ENTRY_MUST_NOT_PRECEDE_THE_ROLL;
import static org.sohoi.command.membership.MembershipRule.ROLL_MUST_BE_OPENED_ONCE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.sohoi.command.association.EntriesInItsName.Dated;
import org.sohoi.events.membership.MemberEnrolled;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.events.membership.MembersDeparted;
import org.sohoi.events.membership.MembershipEnded;
import org.sohoi.events.membership.MembershipEntryCorrected;
import org.sohoi.events.membership.MembershipEntryVoided;
import org.sohoi.events.membership.MembershipEvent;
import org.sohoi.events.membership.MembershipRollOpened;
import org.sohoi.events.membership.MembershipRollOpeningCorrected;

/**
 * The members of one association over time.
 *
 * <p>A roll is opened with the members who are there already, or by its first entry with none, from the day of the
 * association's registration on. It decides; what was decided adds up in its {@link RollEntries}.
 */
@AggregateRoot(type = "membership-roll")
final class MembershipRoll {

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable LocalDate openedOn;

    @AggregateMember
    private final RollEntries entries = new RollEntries();

    static String streamOf(UUID associationId) {
        return associationId + "/members";
    }

    Optional<Dated> latestAfter(UUID associationId, LocalDate day) {
        return entries.latestAfter(associationId, day);
    }

    void handle(OpenMembershipRoll command) {
        ROLL_MUST_BE_OPENED_ONCE.require(
                openedOn == null, command.associationId(), "a roll not opened yet", "one opened on " + openedOn);
        apply(new MembershipRollOpened(command.associationId(), command.effectiveOn(), command.members()));
    }

    void handle(AdmitMembers command, LocalDate registeredOn) {
        enter(
                command.entryId(),
                RollEntry.of(EntryKind.ADMISSION, command.effectiveOn(), command.count()),
                registeredOn,
                new MembersAdmitted(
                        command.associationId(), command.entryId(), command.effectiveOn(), command.count()));
    }

    void handle(RecordDepartures command, LocalDate registeredOn) {
        enter(
                command.entryId(),
                RollEntry.of(EntryKind.DEPARTURE, command.effectiveOn(), command.count()),
                registeredOn,
                new MembersDeparted(
                        command.associationId(),
                        command.entryId(),
                        command.effectiveOn(),
                        command.count(),
                        command.reason()));
    }

    void handle(EnrolMember command, LocalDate registeredOn) {
        enter(
                command.entryId(),
                RollEntry.of(EntryKind.ENROLMENT, command.effectiveOn(), command.memberId()),
                registeredOn,
                new MemberEnrolled(
                        command.associationId(), command.entryId(), command.effectiveOn(), command.memberId()));
    }

    void handle(EndMembership command, LocalDate registeredOn) {
        enter(
                command.entryId(),
                RollEntry.of(EntryKind.ENDING, command.effectiveOn(), command.memberId()),
                registeredOn,
                new MembershipEnded(
                        command.associationId(),
                        command.entryId(),
                        command.effectiveOn(),
                        command.memberId(),
                        command.reason()));
    }

    private void enter(UUID entryId, RollEntry entry, LocalDate registeredOn, MembershipEvent event) {
        entries.checkIsNew(entryId);
        checkNotBeforeTheRoll(entryId, entry.effectiveOn(), openedOn == null ? registeredOn : openedOn);
        entries.checkBear(entryId, entry, entry.changes());
        if (openedOn == null) {
            apply(new MembershipRollOpened(event.associationId(), registeredOn, 0));
        }
        apply(event);
    }

    void handle(CorrectMembershipEntry command) {
        RollEntry earlier = entries.standing(command.entryId(), command.kind());
        checkNotBeforeTheRoll(command.entryId(), command.effectiveOn(), openedOn);
        RollEntry now = earlier.restated(command.effectiveOn(), command.count());
        entries.checkBear(command.entryId(), now, now.changesInPlaceOf(earlier));
        apply(new MembershipEntryCorrected(
                command.associationId(),
                command.entryId(),
                command.effectiveOn(),
                command.count(),
                command.departureReason(),
                command.reason()));
    }

    void handle(CorrectMembershipRollOpening command) {
        entries.checkNoneBefore(command.effectiveOn());
        RollEntry earlier = entries.opening();
        RollEntry now = earlier.restated(command.effectiveOn(), command.members());
        entries.checkBear(command.associationId(), now, now.changesInPlaceOf(earlier));
        apply(new MembershipRollOpeningCorrected(
                command.associationId(), command.effectiveOn(), command.members(), command.reason()));
    }

    void handle(VoidMembershipEntry command) {
        RollEntry earlier = entries.standing(command.entryId(), command.kind());
        RollEntry now = earlier.voided();
        entries.checkBear(command.entryId(), now, now.changesInPlaceOf(earlier));
        apply(new MembershipEntryVoided(command.associationId(), command.entryId(), command.reason()));
    }

    private static void checkNotBeforeTheRoll(UUID entryId, LocalDate effectiveOn, @Nullable LocalDate begins) {
        ENTRY_MUST_NOT_PRECEDE_THE_ROLL.require(
                begins != null && !effectiveOn.isBefore(begins), entryId, "on or after " + begins, effectiveOn);
    }

    @EventSourcingHandler
    void on(MembershipRollOpened event) {
        stream = streamOf(event.associationId());
        openedOn = event.effectiveOn();
    }

    @EventSourcingHandler
    void on(MembershipRollOpeningCorrected event) {
        openedOn = event.effectiveOn();
    }
}
