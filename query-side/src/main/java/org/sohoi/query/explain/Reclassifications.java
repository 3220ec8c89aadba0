package org.sohoi.query.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sohoi.query.measures.Addends;
import org.sohoi.query.sums.GroupMember;
import org.sohoi.query.sums.MeasureSums;

/**
 * What was known already of associations that a filter chooses on one map and not on the other: they moved, or their units
 * were reorganised, or it came to be known that they had been.
 */
final class Reclassifications {

    private final MeasureSums sums;

    Reclassifications(MeasureSums sums) {
        this.sums = sums;
    }

    /**
     * One change for each association for which anything was known, by their ids.
     *
     * @param position the earlier T, up to which amounts count
     */
    List<Change> between(Addends earlier, Addends later, long position) {
        Set<Integer> before = numbers(earlier);
        Set<Integer> after = numbers(later);
        Moves moves = new Moves();
        later.series().stream()
                .filter(addend -> !before.contains(addend.number()))
                .forEach(addend -> moves.add(addend, addend.sign(), true));
        earlier.series().stream()
                .filter(addend -> !after.contains(addend.number()))
                .forEach(addend -> moves.add(addend, -addend.sign(), false));
        List<LocalDate> days = days(later);
        long[][] upTo = sums.upTo(moves.members, moves.groups.size(), days, position);
        return moves.groups.entrySet().stream()
                .map(group -> Change.reclassified(
                        group.getKey(), moves.included.contains(group.getKey()), amount(upTo[group.getValue()])))
                .filter(change -> change.amount() != 0)
                .sorted(Comparator.comparing(change -> String.valueOf(change.association())))
                .toList();
    }

    private static Set<Integer> numbers(Addends addends) {
        return addends.series().stream().map(Addends.Addend::number).collect(Collectors.toSet());
    }

    private static List<LocalDate> days(Addends addends) {
        LocalDate first = addends.firstDay();
        return first == null ? List.of(addends.lastDay()) : List.of(first.minusDays(1), addends.lastDay());
    }

    private static long amount(long[] upTo) {
        return upTo.length == 1 ? upTo[0] : Math.subtractExact(upTo[1], upTo[0]);
    }

    /** The series of each association that come into the figure, or leave it. */
    private static final class Moves {

        private final Map<UUID, Integer> groups = new HashMap<>();
        private final Set<UUID> included = new HashSet<>();
        private final List<GroupMember> members = new ArrayList<>();

        private void add(Addends.Addend addend, int sign, boolean isIn) {
            UUID association = addend.association();
            if (association == null) {
                return; // Nobody's, so that it cannot move.
            }
            int group = groups.computeIfAbsent(association, any -> groups.size());
            members.add(new GroupMember(addend.number(), group, sign));
            if (isIn) {
                included.add(association);
            }
        }
    }
}
