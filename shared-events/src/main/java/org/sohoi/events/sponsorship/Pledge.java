package org.sohoi.events.sponsorship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.Recipients;

/**
 * What a sponsor promises.
 *
 * @param value what the whole sponsorship is worth
 * @param from the first day
 * @param until the first day on which it is no longer in force; none where it is open-ended
 */
public record Pledge(
        Sponsor sponsor,
        Recipients recipients,
        Vnd value,
        LocalDate from,
        @Nullable LocalDate until) {

    /** The same, no longer in force from a day on: from its first one at the earliest, and when it was to end at the latest. */
    public Pledge endingOn(LocalDate day) {
        LocalDate end = day.isBefore(from) ? from : day;
        return until != null && until.isBefore(end) ? this : new Pledge(sponsor, recipients, value, from, end);
    }
}
