package org.sohoi.query.time;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Where on both axes of time an answer stands. Whoever asks again with the same coordinates gets the same answer.
 *
 * <p>D is either {@code asOf}, everything effective on or before that day, or the period from {@code from}, inclusive, to
 * {@code to}, exclusive. All are dates in Asia/Ho_Chi_Minh.
 *
 * @param knownAt T
 * @param boundaries the day whose map (units, levels, fields) counts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"asOf", "from", "to", "knownAt", "boundaries"})
public record Coordinates(
        @Nullable LocalDate asOf,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        KnownAt knownAt,
        LocalDate boundaries) {

    public Coordinates {
        boolean period = from != null && to != null && asOf == null && from.isBefore(to);
        boolean stock = asOf != null && from == null && to == null;
        if (!period && !stock) {
            throw new IllegalArgumentException(
                    "Either asOf or from before to, not asOf=%s, from=%s, to=%s".formatted(asOf, from, to));
        }
    }

    public static Coordinates asOf(LocalDate asOf, KnownAt knownAt, LocalDate boundaries) {
        return new Coordinates(asOf, null, null, knownAt, boundaries);
    }

    public static Coordinates period(LocalDate from, LocalDate to, KnownAt knownAt, LocalDate boundaries) {
        return new Coordinates(null, from, to, knownAt, boundaries);
    }

    /**
     * The same as a period, for questions about what happened: a period is one already; as of a day, it is the year up to
     * that day, inclusive.
     */
    public Coordinates asPeriod() {
        return asOf == null
                ? this
                : period(asOf.with(TemporalAdjusters.firstDayOfYear()), asOf.plusDays(1), knownAt, boundaries);
    }

    /** The same at another T. */
    public Coordinates asKnownAt(KnownAt other) {
        return new Coordinates(asOf, from, to, other, boundaries);
    }

    /**
     * What these are compared with when nothing else is said, as known at the same T and on the same map: of a period, the
     * one just before it, of as many whole months if it is of whole months, else of as many days; of a day, that day a year
     * before.
     */
    public Coordinates previous() {
        if (from == null || to == null) {
            return asOf(lastDay().minusYears(1), knownAt, boundaries);
        }
        long months = ChronoUnit.MONTHS.between(from, to);
        LocalDate start = from.getDayOfMonth() == to.getDayOfMonth()
                ? from.minusMonths(months)
                : from.minusDays(ChronoUnit.DAYS.between(from, to));
        return period(start, from, knownAt, boundaries);
    }

    /** The last day that counts: of a period, the day before {@code to}. Stocks are those of the end of this day. */
    @JsonIgnore
    public LocalDate lastDay() {
        if (asOf != null) {
            return asOf;
        }
        if (to == null) {
            throw new IllegalStateException("Neither asOf nor to");
        }
        return to.minusDays(1);
    }

    /** Shorthand for T's position. */
    @JsonIgnore
    public long position() {
        return knownAt.position();
    }
}
