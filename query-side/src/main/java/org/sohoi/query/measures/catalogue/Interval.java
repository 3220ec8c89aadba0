package org.sohoi.query.measures.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.time.Coordinates;

/** The steps of a series. */
public enum Interval {
    DAY,
    /** ISO 8601: from Monday to Monday. */
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** The first day of the interval that the day lies in. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day of the interval after the one that the day lies in. */
    public LocalDate startAfter(LocalDate day) {
        return switch (this) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1).plusMonths(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1).plus(1, IsoFields.QUARTER_YEARS);
            case YEAR -> day.withDayOfYear(1).plusYears(1);
        };
    }

    /** The first day of the interval before the one that the day lies in. */
    private LocalDate startBefore(LocalDate day) {
        return startOf(startOf(day).minusDays(1));
    }

    /**
     * The coordinates of a series, an interval earlier.
     *
     * @throws QuestionRefused when the period cuts intervals off: then one is not to be compared with the one before it
     */
    public Coordinates oneBefore(Coordinates series) {
        LocalDate from = series.from();
        LocalDate to = series.to();
        if (from == null || to == null) {
            throw seriesMustHaveAPeriod();
        }
        if (!from.equals(startOf(from)) || !to.equals(startOf(to))) {
            throw QuestionRefused.invalid(
                    "IntervalsMustBeWhole",
                    "interval",
                    "An interval that is cut off is not to be compared with the one before it",
                    "whole intervals, such as from %s, to %s".formatted(startOf(from), startAfter(to.minusDays(1))),
                    "from %s, to %s".formatted(from, to));
        }
        return Coordinates.period(startBefore(from), startBefore(to), series.knownAt(), series.boundaries());
    }

    public static QuestionRefused seriesMustHaveAPeriod() {
        return QuestionRefused.invalid(
                "SeriesMustHaveAPeriod", "interval", "A series needs a period", "from and to", "asOf");
    }

    /** At least how many intervals touch the days from one to another; cheap for any period. */
    public long countBetween(LocalDate from, LocalDate to) {
        return switch (this) {
            case DAY -> ChronoUnit.DAYS.between(from, to);
            case WEEK -> ChronoUnit.WEEKS.between(from, to);
            case MONTH -> ChronoUnit.MONTHS.between(from, to);
            case QUARTER -> IsoFields.QUARTER_YEARS.between(from, to);
            case YEAR -> ChronoUnit.YEARS.between(from, to);
        };
    }
}
