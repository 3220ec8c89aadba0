package org.sohoi.standalone.demo.year;

import java.time.LocalDate;
import org.sohoi.standalone.demo.province.Figures;

/**
 * The two parts of the year. Nothing happens on the day of the report itself, which was held in the morning: "up to" and
 * "before" that day come to the same.
 */
enum Season {
    UP_TO_THE_REPORT(LocalDate.of(2023, 1, 3), Figures.REPORTED_ON.minusDays(1)),
    AFTER_THE_REPORT(Figures.REPORTED_ON.plusDays(1), LocalDate.of(2023, 12, 30));

    static final int YEAR = 2023;

    private final LocalDate first;
    private final LocalDate last;

    Season(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    LocalDate anyDay(Dice dice) {
        return first.plusDays(dice.below(days()));
    }

    /** Rather towards the end: what is given away was mostly collected before. */
    LocalDate lateDay(Dice dice) {
        return first.plusDays(Math.max(dice.below(days()), dice.below(days())));
    }

    /** Another day of the same season, a few days off. */
    static LocalDate near(LocalDate day, Dice dice) {
        Season season = day.isBefore(AFTER_THE_REPORT.first) ? UP_TO_THE_REPORT : AFTER_THE_REPORT;
        LocalDate off = day.plusDays(dice.between(-9, 9));
        if (off.isBefore(season.first)) {
            return season.first;
        }
        return off.isAfter(season.last) ? season.last : off;
    }

    private int days() {
        return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    }
}
