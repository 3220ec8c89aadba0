package org.sohoi.query.measures.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of time for which different people are counted day by day, so that the count of any stretch stands at its
 * last day: whoever is reached at any time during a stretch counts on all its days.
 */
public enum Span {
    /** From the beginning of time up to a day. */
    EVER(null),
    DAY(Interval.DAY),
    MONTH(Interval.MONTH),
    QUARTER(Interval.QUARTER),
    YEAR(Interval.YEAR);

    private final @Nullable Interval interval;

    Span(@Nullable Interval interval) {
        this.interval = interval;
    }

    /** From which day on somebody counts who is reached from a day on. */
    public LocalDate countedFrom(LocalDate from) {
        return interval == null ? from : interval.startOf(from);
    }

    /**
     * From which day on somebody no longer counts who is reached until a day.
     *
     * @param until the first day after; none for open-ended
     * @return none for never
     */
    public @Nullable LocalDate countedUntil(@Nullable LocalDate until) {
        return interval == null || until == null ? null : interval.startAfter(until.minusDays(1));
    }

    /**
     * The stretch that a step is exactly; null where people are counted for none like it.
     *
     * @param from its first day; none from the beginning of time
     * @param to the first day after it
     */
    public static @Nullable Span of(MeasureKind kind, @Nullable LocalDate from, LocalDate to) {
        if (kind == MeasureKind.DISTINCT_STOCK) {
            return DAY;
        }
        if (from == null) {
            return EVER;
        }
        for (Span span : new Span[] {MONTH, QUARTER, YEAR}) {
            if (span.countedFrom(from).equals(from) && to.equals(span.countedUntil(from.plusDays(1)))) {
                return span;
            }
        }
        return null;
    }
}
