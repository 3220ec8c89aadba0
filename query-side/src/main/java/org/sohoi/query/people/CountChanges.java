package org.sohoi.query.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Series;
import org.sohoi.query.measures.catalogue.Span;
import org.sohoi.query.measures.entry.CountChange;

/** By how much counts change when people who were covered in one way are covered in another. */
final class CountChanges {

    private static final Comparator<CountChange> ORDER = Comparator.comparing(CountChange::series)
            .thenComparing(CountChange::association, Comparator.nullsFirst(Comparator.<UUID>naturalOrder()))
            .thenComparing(CountChange::day);

    private final Map<Place, Long> changes = new HashMap<>();
    private final @Nullable UUID cause;

    /** @param cause the association whose entry changes counts of all together; none where no entry does */
    CountChanges(@Nullable UUID cause) {
        this.cause = cause;
    }

    /**
     * Counts one person more, or less.
     *
     * @param coverage all of that person's
     * @param by 1 or -1
     */
    void person(Collection<Covered> coverage, int by) {
        for (Series series : Series.ofPeople()) {
            List<Covered> reached = coverage.stream()
                    .filter(covered -> series.reach() != null && series.reach().includes(covered.way()))
                    .toList();
            if (series.isOfAssociation()) {
                reached.stream()
                        .collect(Collectors.groupingBy(Covered::association))
                        .forEach((association, ofOne) -> steps(series, association, ofOne, by));
            } else {
                steps(series, cause, reached, by);
            }
        }
    }

    /** Those that do not cancel out, in an order that is the same whenever the same event is handled. */
    List<CountChange> inOrder() {
        return changes.entrySet().stream()
                .filter(change -> change.getValue() != 0)
                .map(change -> new CountChange(
                        change.getKey().series, change.getKey().association, change.getKey().day, change.getValue()))
                .sorted(ORDER)
                .toList();
    }

    /** The days on which the person begins to count and ends to, where stretches that meet or overlap are one. */
    private void steps(Series series, @Nullable UUID association, List<Covered> reached, int by) {
        List<Stretch> stretches = reached.stream()
                .map(covered -> Stretch.of(covered, Objects.requireNonNull(series.span())))
                .sorted(Comparator.comparing(Stretch::from))
                .collect(Collectors.toCollection(ArrayList::new));
        LocalDate end = null;
        boolean open = false;
        for (Stretch stretch : stretches) {
            if (!open) {
                change(series, association, stretch.from, by);
            } else if (end == null) {
                return;
            } else if (stretch.from.isAfter(end)) {
                change(series, association, end, -by);
                change(series, association, stretch.from, by);
                end = stretch.from;
            }
            end = open ? later(end, stretch.until) : stretch.until;
            open = true;
        }
        if (end != null) {
            change(series, association, end, -by);
        }
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : (one.isAfter(other) ? one : other);
    }

    private void change(Series series, @Nullable UUID association, LocalDate day, int by) {
        changes.merge(new Place(series, association, day), (long) by, Math::addExact);
    }

    private record Place(Series series, @Nullable UUID association, LocalDate day) {}

    private record Stretch(LocalDate from, @Nullable LocalDate until) {

        static Stretch of(Covered covered, Span span) {
            return new Stretch(span.countedFrom(covered.from()), span.countedUntil(covered.until()));
        }
    }
}
