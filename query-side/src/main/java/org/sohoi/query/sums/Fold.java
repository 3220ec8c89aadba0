package org.sohoi.query.sums;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.sohoi.query.sums.NodeVersions.Place;

/** What becomes part of a series' nodes at a position. */
record Fold(int series, long position, NodeChange days) {

    Place root() {
        return new Place(series, CalendarNode.ROOT);
    }

    Stream<Place> months() {
        return Arrays.stream(days.keys())
                .map(CalendarNode::ofMonth)
                .distinct()
                .mapToObj(month -> new Place(series, month));
    }

    /**
     * The nodes that change, in the order of their numbers.
     *
     * @param tooMany of so many days, a root has months instead from now on
     * @throws ArithmeticException when a sum does not fit into a long
     */
    SortedMap<Integer, RunningTotals> over(Map<Place, RunningTotals> current, IntPredicate tooMany) {
        RunningTotals root = current.getOrDefault(root(), RunningTotals.NONE);
        SortedMap<Integer, RunningTotals> changed = new TreeMap<>();
        if (root.isOfMonths()) {
            days.byMonths()
                    .forEach((node, change) -> changed.put(
                            node,
                            current.getOrDefault(new Place(series, node), RunningTotals.NONE)
                                    .plus(change)));
            return changed;
        }
        RunningTotals grown = root.plus(days);
        if (tooMany.test(grown.keys().length)) {
            return grown.byMonths();
        }
        changed.put(CalendarNode.ROOT, grown);
        return changed;
    }
}
