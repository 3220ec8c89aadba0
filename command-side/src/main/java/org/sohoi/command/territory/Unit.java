package org.sohoi.command.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.territory.Level;

/**
 * A unit for as long as it was, is or will be in force.
 *
 * @param from the first day; none when that was before the ledger begins
 * @param until the first day on which it is in force no longer; none while it is
 */
public record Unit(
        String code,
        Level level,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && !endedBy(day);
    }

    boolean endedBy(LocalDate day) {
        return until != null && !day.isBefore(until);
    }

    Unit endingOn(LocalDate day) {
        return new Unit(code, level, from, day);
    }
}
