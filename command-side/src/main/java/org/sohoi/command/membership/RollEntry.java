package org.sohoi.command.membership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the roll as it stands after its last correction.
 *
 * @param memberId the person, for a named entry
 * @param isVoid whether it never happened; then it changes nothing
 */
record RollEntry(
        EntryKind kind,
        LocalDate effectiveOn,
        int count,
        @Nullable UUID memberId,
        boolean isVoid) {

    static RollEntry of(EntryKind kind, LocalDate effectiveOn, int count) {
        return new RollEntry(kind, effectiveOn, count, null, false);
    }

    static RollEntry of(EntryKind kind, LocalDate effectiveOn, UUID memberId) {
        return new RollEntry(kind, effectiveOn, 1, memberId, false);
    }

    RollEntry restated(LocalDate newEffectiveOn, int newCount) {
        return new RollEntry(kind, newEffectiveOn, newCount, memberId, isVoid);
    }

    RollEntry voided() {
        return new RollEntry(kind, effectiveOn, count, memberId, true);
    }

    /** What this entry adds to the days' counts. */
    Map<LocalDate, Long> changes() {
        return isVoid ? Map.of() : Map.of(effectiveOn, signed());
    }

    /** What changes in the days' counts when this entry takes the place of an earlier statement. */
    Map<LocalDate, Long> changesInPlaceOf(RollEntry earlier) {
        Map<LocalDate, Long> changes = new HashMap<>(changes());
        earlier.changes().forEach((day, change) -> changes.merge(day, -change, Long::sum));
        return changes;
    }

    private long signed() {
        return (long) kind.sign() * count;
    }
}
