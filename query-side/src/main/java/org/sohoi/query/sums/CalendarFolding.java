package org.sohoi.query.sums;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sohoi.query.scratch.ScratchTable;
import org.sohoi.query.sums.NodeVersions.Place;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps the calendar of each series: the running totals of its days, and of its months once they are many. Whenever an event has left a
 * series with so many deltas more, they are folded in by appending new versions of the nodes that they touch, and of no
 * others; so every earlier version stays, and with it the sums as they were known at any earlier position. What one fold
 * takes in is one row, so that at any position the deltas since the last fold, fewer than that many and those of one event,
 * are in one row too, and {@link CalendarSums} adds them up by themselves.
 *
 * <p>What is cut and folded when follows from the deltas alone, not from the batches that they come in: building the calendar anew
 * gives the same rows.
 *
 * <p>The idea of keeping the versions of a tree of sums side by side is that of Yang and Widom's SB-tree (2001) and of
 * Zhang and others' MVSB-tree (2001); the calendar takes the place of a balanced tree because days are few, entries come
 * mostly in their order, and the sums asked for mostly end with a month.
 *
 * <p>Not thread-safe: it belongs to the one processor that enters deltas, and writes in the transaction of their rows.
 */
public final class CalendarFolding {

    /** Where the nodes are, and their columns in the order in which rows have them. */
    public static final String NODES = "sum_node";

    public static final List<String> NODE_COLUMNS = NodeVersions.COLUMNS;

    /** Where the deltas of each series are, in the order of their positions, cut where they are folded. */
    public static final String TAILS = TailRows.TABLE;

    public static final List<String> TAIL_COLUMNS = TailRows.COLUMNS;

    /** Folds nothing, ever: all deltas are added up by themselves. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** What is never folded is cut all the same. */
    private static final int CUT_AFTER = 64;

    /**
     * A root with more days than are folded so many times at once has months instead: so what a fold writes of days that it
     * does not change is bounded by what it folds.
     */
    private static final int FOLDS_OF_DAYS = 5;

    /** And at most so many, of which two versions have room on a page. */
    private static final int MOST_DAYS = 320;

    private final StandingNodes standing;
    private final Tails tails;
    private final Consumer<List<Object[]>> nodes;
    private final boolean folded;
    private final int foldAfter;
    private final int mostDays;

    CalendarFolding(StandingNodes standing, Tails tails, Consumer<List<Object[]>> nodes, int foldAfter) {
        this.standing = standing;
        this.tails = tails;
        this.nodes = nodes;
        this.folded = foldAfter != NEVER;
        this.foldAfter = cutAfter(foldAfter);
        this.mostDays = (int) Math.min(MOST_DAYS, (long) FOLDS_OF_DAYS * this.foldAfter);
    }

    private static int cutAfter(int foldAfter) {
        return foldAfter == NEVER ? CUT_AFTER : foldAfter;
    }

    /**
     * Goes on from what is stored.
     *
     * @param nodes writes rows of {@link #NODE_COLUMNS} into {@link #NODES}
     * @param foldAfter with how many deltas a series is folded; from 1, or {@link #NEVER}
     */
    public static CalendarFolding ofStored(JdbcTemplate template, Consumer<List<Object[]>> nodes, int foldAfter) {
        return new CalendarFolding(
                StandingNodes.stored(new NodeVersions(template)),
                new StoredTails(template, cutAfter(foldAfter), foldAfter != NEVER, Tails.MOST_IN_MEMORY),
                nodes,
                foldAfter);
    }

    /**
     * Begins with nothing, and is the only one to enter anything: it never looks at what is stored, which needs no index
     * for it. What is not folded yet is not in the tables until {@link #complete}.
     *
     * @param standing room for the nodes of all series
     * @param unfolded room for what of their tails does not fit into memory
     * @param nodes copies rows of {@link #NODE_COLUMNS} into {@link #NODES}
     * @param tails copies rows of {@link #TAIL_COLUMNS} into {@link #TAILS}
     * @param foldAfter as above
     */
    public static CalendarFolding ofNothing(
            JdbcTemplate template,
            ScratchTable standing,
            ScratchTable unfolded,
            Consumer<List<Object[]>> nodes,
            Consumer<List<Object[]>> tails,
            int foldAfter) {
        return new CalendarFolding(
                new RememberedNodes(standing),
                new RememberedTails(unfolded, Tails.MOST_IN_MEMORY, tails, new TailRows(template)),
                nodes,
                foldAfter);
    }

    /**
     * Stores these deltas by series, and folds what is due with them.
     *
     * @param entered in the order of their positions, all of them beyond those that are stored
     */
    public void entered(List<EnteredDelta> entered) {
        if (entered.isEmpty()) {
            return;
        }
        tails.ready(entered);
        List<Object[]> complete = new ArrayList<>();
        fold(due(entered, complete), entered.get(0).position() - 1);
        tails.store(complete, entered.stream().map(EnteredDelta::series).collect(Collectors.toSet()));
    }

    /**
     * The tables that were empty are full, and have their keys from the next batch on: what is not folded yet is stored too,
     * now and with every batch that follows.
     */
    public void complete() {
        tails.complete();
    }

    /**
     * What was entered last was taken back, or others have entered something since.
     *
     * @param lastSeries the highest number of a series that anything was entered to
     */
    public void forget(int lastSeries) {
        tails.forget(lastSeries);
    }

    /**
     * What was entered to a series so far, by day.
     *
     * @return empty where it is not known: nothing is folded, or its sums do not fit into a long
     */
    public Optional<Map<LocalDate, Long>> byDay(int series) {
        if (!folded || tails.of(series).isGivenUp()) {
            return Optional.empty();
        }
        Map<LocalDate, Long> days = new TreeMap<>();
        try {
            at(series, CalendarNode.ROOT).each((key, amount) -> {
                if (CalendarNode.isOfMonth(key)) {
                    at(series, CalendarNode.ofMonth(key)).each((day, ofDay) -> days.put(CalendarNode.day(day), ofDay));
                } else {
                    days.put(CalendarNode.day(key), amount);
                }
            });
            tails.of(series).addTo(days);
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
        return Optional.of(days);
    }

    private RunningTotals at(int series, int node) {
        Place place = new Place(series, node);
        return standing.at(List.of(place), Long.MAX_VALUE).getOrDefault(place, RunningTotals.NONE);
    }

    private List<Fold> due(List<EnteredDelta> entered, List<Object[]> complete) {
        List<Fold> due = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < entered.size(); i++) {
            EnteredDelta delta = entered.get(i);
            tails.of(delta.series()).add(delta.position(), delta.day(), delta.amount());
            if (i + 1 == entered.size() || entered.get(i + 1).position() != delta.position()) {
                for (EnteredDelta ofEvent : entered.subList(first, i + 1)) {
                    cutIfDue(ofEvent.series(), delta.position(), due, complete);
                }
                first = i + 1;
            }
        }
        return due;
    }

    /** Once, however often an event has entered something to it: then there is nothing left that is due. */
    private void cutIfDue(int series, long position, List<Fold> due, List<Object[]> complete) {
        Tail tail = tails.of(series);
        if (tail.has(foldAfter)) {
            complete.add(tail.row(series));
            if (folded && !tail.isGivenUp()) {
                try {
                    due.add(new Fold(series, position, NodeChange.of(tail.byDay())));
                } catch (ArithmeticException e) {
                    tail.giveUp();
                }
            }
            tail.clear();
        }
    }

    private void fold(List<Fold> due, long before) {
        Map<Place, RunningTotals> current = standing(due, before);
        List<Object[]> appended = new ArrayList<>();
        Set<Integer> givenUp = new HashSet<>();
        for (Fold fold : due) {
            if (givenUp.contains(fold.series())) {
                continue;
            }
            try {
                fold.over(current, days -> days > mostDays).forEach((node, totals) -> {
                    Place place = new Place(fold.series(), node);
                    current.put(place, totals);
                    appended.add(NodeVersions.row(place, fold.position(), totals));
                });
            } catch (ArithmeticException e) {
                givenUp.add(fold.series());
                tails.of(fold.series()).giveUp();
            }
        }
        nodes.accept(appended);
        standing.changed(current);
    }

    private Map<Place, RunningTotals> standing(List<Fold> due, long before) {
        Map<Place, RunningTotals> current =
                new HashMap<>(standing.at(due.stream().map(Fold::root).collect(Collectors.toSet()), before));
        Set<Place> months = due.stream()
                .filter(fold ->
                        current.getOrDefault(fold.root(), RunningTotals.NONE).isOfMonths())
                .flatMap(Fold::months)
                .collect(Collectors.toSet());
        current.putAll(standing.at(months, before));
        return current;
    }
}
