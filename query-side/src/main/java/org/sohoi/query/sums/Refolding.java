package org.sohoi.query.sums;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The nodes that a series has when its deltas are folded at given positions, whichever they are, and its root has months from
 * a given one on. Sums that do not fit into a long end it: nothing is folded from there on, as in {@link CalendarFolding}.
 */
public final class Refolding {

    private final int series;
    private final Iterator<Long> folds;
    private final long byMonths;
    private final Consumer<Object[]> rows;
    private final Map<NodeVersions.Place, RunningTotals> current = new HashMap<>();
    private final SortedMap<LocalDate, Long> unfolded = new TreeMap<>();
    private @Nullable Long next;

    /**
     * @param folds positions, ascending
     * @param byMonths from which of them on its root has months; none where it has days
     * @param rows takes rows of {@link CalendarFolding#NODE_COLUMNS}
     */
    public Refolding(int series, List<Long> folds, @Nullable Long byMonths, Consumer<Object[]> rows) {
        this.series = series;
        this.folds = folds.iterator();
        this.byMonths = byMonths == null ? Long.MAX_VALUE : byMonths;
        this.rows = rows;
        step();
    }

    /** Takes the next delta, in the order of positions. */
    public void add(long position, LocalDate day, long amount) {
        while (next != null && next < position) {
            fold(next);
        }
        try {
            unfolded.merge(day, amount, Math::addExact);
        } catch (ArithmeticException e) {
            next = null;
        }
    }

    /** Folds what is left to fold. */
    public void finish() {
        while (next != null) {
            fold(next);
        }
    }

    private void fold(long position) {
        try {
            new Fold(series, position, NodeChange.of(unfolded))
                    .over(current, days -> position >= byMonths)
                    .forEach((node, totals) -> {
                        NodeVersions.Place place = new NodeVersions.Place(series, node);
                        current.put(place, totals);
                        rows.accept(NodeVersions.row(place, position, totals));
                    });
            unfolded.clear();
            step();
        } catch (ArithmeticException e) {
            next = null;
        }
    }

    private void step() {
        next = folds.hasNext() ? folds.next() : null;
    }
}
