package org.sohoi.command.membership;

import static java.util.Objects.requireNonNull;
import static org.sohoi.command.membership.MembershipRule.ENTRY_MUST_BE_NEW;
import static org.sohoi.command.membership.MembershipRule.ENTRY_MUST_EXIST;
import static org.sohoi.command.membership.MembershipRule.ENTRY_MUST_NOT_BE_VOID;
import static org.sohoi.command.membership.MembershipRule.ENTRY_MUST_NOT_PRECEDE_THE_ROLL;
import static org.sohoi.command.membership.MembershipRule.MEMBER_MUST_BE_ENROLLED_AT_MOST_ONCE_AT_A_TIME;
import static org.sohoi.command.membership.MembershipRule.MEMBER_MUST_BE_ENROLLED_TO_LEAVE;
import static org.sohoi.command.membership.MembershipRule.ROLL_MUST_NEVER_BE_NEGATIVE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.sohoi.command.association.EntriesInItsName.Dated;
import org.sohoi.command.membership.DailyCount.On;
import org.sohoi.events.membership.MemberEnrolled;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.events.membership.MembersDeparted;
import org.sohoi.events.membership.MembershipEnded;
import org.sohoi.events.membership.MembershipEntryCorrected;
import org.sohoi.events.membership.MembershipEntryVoided;
import org.sohoi.events.membership.MembershipRollOpened;
import org.sohoi.events.membership.MembershipRollOpeningCorrected;

/** The entries of a roll as they stand, and what they add up to: the members of each day, and each person's presence. */
final class RollEntries {

    private final Map<UUID, RollEntry> entries = new HashMap<>();
    private final DailyCount members = new DailyCount();

    /** Those who were there before the roll add up as if they came on its first day. */
    private @Nullable RollEntry opening;

    /** How often each person is enrolled: 0 or 1 on every day. */
    private final Map<UUID, DailyCount> enrolled = new HashMap<>();

    /** Of the entries that stand, the opening among them. */
    Optional<Dated> latestAfter(UUID associationId, LocalDate day) {
        Stream<Dated> openings = Stream.ofNullable(opening).map(roll -> new Dated(associationId, roll.effectiveOn()));
        Stream<Dated> others = entries.entrySet().stream()
                .filter(entry -> !entry.getValue().isVoid())
                .map(entry -> new Dated(entry.getKey(), entry.getValue().effectiveOn()));
        return Dated.latestAfter(day, Stream.concat(openings, others));
    }

    void checkIsNew(UUID entryId) {
        ENTRY_MUST_BE_NEW.require(
                !entries.containsKey(entryId), entryId, "an entry of its own", "an entry there already");
    }

    /** The entry, if there is one of that kind that can be corrected or voided. */
    RollEntry standing(UUID entryId, EntryKind kind) {
        RollEntry entry = entries.get(entryId);
        if (entry == null || entry.kind() != kind) {
            throw ENTRY_MUST_EXIST.violated(entryId, kind, entry == null ? "no such entry" : entry.kind());
        }
        ENTRY_MUST_NOT_BE_VOID.require(!entry.isVoid(), entryId, "an entry that stands", "void");
        return entry;
    }

    RollEntry opening() {
        return requireNonNull(opening);
    }

    /** Checks that the roll may begin on that day. */
    void checkNoneBefore(LocalDate day) {
        entries.forEach((id, entry) -> ENTRY_MUST_NOT_PRECEDE_THE_ROLL.require(
                entry.isVoid() || !entry.effectiveOn().isBefore(day), id, "on or after " + day, entry.effectiveOn()));
    }

    /** Checks that the count of members and, for a named entry, the person's presence bear these changes. */
    void checkBear(UUID subject, RollEntry entry, Map<LocalDate, Long> changes) {
        if (entry.memberId() != null) {
            checkPresence(entry.memberId(), changes);
        }
        members.firstOutside(0, Long.MAX_VALUE, changes).ifPresent(below -> {
            throw ROLL_MUST_NEVER_BE_NEGATIVE.violated(subject, "at least 0 members on every day", told(below));
        });
    }

    private void checkPresence(UUID memberId, Map<LocalDate, Long> changes) {
        enrolled.getOrDefault(memberId, new DailyCount())
                .firstOutside(0, 1, changes)
                .ifPresent(outside -> {
                    throw outside.count() > 1
                            ? MEMBER_MUST_BE_ENROLLED_AT_MOST_ONCE_AT_A_TIME.violated(
                                    memberId, "enrolled at most once", "enrolled twice on " + outside.day())
                            : MEMBER_MUST_BE_ENROLLED_TO_LEAVE.violated(
                                    memberId, "a member enrolled by name", "not enrolled on " + outside.day());
                });
    }

    private static String told(On day) {
        return "%d on %s".formatted(day.count(), day.day());
    }

    @EventSourcingHandler
    void on(MembershipRollOpened event) {
        opening = RollEntry.of(EntryKind.ADMISSION, event.effectiveOn(), event.members());
        members.add(opening.changes());
    }

    @EventSourcingHandler
    void on(MembershipRollOpeningCorrected event) {
        RollEntry earlier = opening();
        RollEntry now = earlier.restated(event.effectiveOn(), event.members());
        members.add(now.changesInPlaceOf(earlier));
        opening = now;
    }

    @EventSourcingHandler
    void on(MembersAdmitted event) {
        enter(event.entryId(), RollEntry.of(EntryKind.ADMISSION, event.effectiveOn(), event.count()));
    }

    @EventSourcingHandler
    void on(MembersDeparted event) {
        enter(event.entryId(), RollEntry.of(EntryKind.DEPARTURE, event.effectiveOn(), event.count()));
    }

    @EventSourcingHandler
    void on(MemberEnrolled event) {
        enter(event.entryId(), RollEntry.of(EntryKind.ENROLMENT, event.effectiveOn(), event.memberId()));
    }

    @EventSourcingHandler
    void on(MembershipEnded event) {
        enter(event.entryId(), RollEntry.of(EntryKind.ENDING, event.effectiveOn(), event.memberId()));
    }

    @EventSourcingHandler
    void on(MembershipEntryCorrected event) {
        replace(event.entryId(), earlier -> earlier.restated(event.effectiveOn(), event.count()));
    }

    @EventSourcingHandler
    void on(MembershipEntryVoided event) {
        replace(event.entryId(), RollEntry::voided);
    }

    private void enter(UUID entryId, RollEntry entry) {
        entries.put(entryId, entry);
        add(entry, entry.changes());
    }

    private void replace(UUID entryId, UnaryOperator<RollEntry> restatement) {
        entries.computeIfPresent(entryId, (id, earlier) -> {
            RollEntry now = restatement.apply(earlier);
            add(now, now.changesInPlaceOf(earlier));
            return now;
        });
    }

    private void add(RollEntry entry, Map<LocalDate, Long> changes) {
        members.add(changes);
        if (entry.memberId() != null) {
            enrolled.computeIfAbsent(entry.memberId(), member -> new DailyCount())
                    .add(changes);
        }
    }
}
