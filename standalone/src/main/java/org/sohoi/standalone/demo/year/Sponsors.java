package org.sohoi.standalone.demo.year;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.sponsorship.Pledge;
import org.sohoi.events.sponsorship.Sponsor;
import org.sohoi.events.sponsorship.SponsorKind;

/** Sponsors, every one with a number of its own: collectives first, then individuals. */
record Sponsors(String group, int collectives, int individuals) {

    int count() {
        return collectives + individuals;
    }

    Pledge pledge(int index, Recipients recipients, Vnd value, LocalDate from, Dice dice) {
        return new Pledge(sponsor(index), recipients, value, from, until(from, dice));
    }

    private Sponsor sponsor(int index) {
        return index < collectives
                ? new Sponsor(SponsorKind.COLLECTIVE, "Tập thể đỡ đầu mẫu %s %04d".formatted(group, index + 1))
                : new Sponsor(
                        SponsorKind.INDIVIDUAL, "Cá nhân đỡ đầu mẫu %s %04d".formatted(group, index - collectives + 1));
    }

    /** One to three years, or with no end set: whoever pledged before the report still sponsors on its day. */
    private static @Nullable LocalDate until(LocalDate from, Dice dice) {
        return dice.percent(40) ? null : from.plusYears(dice.between(1, 3));
    }
}
