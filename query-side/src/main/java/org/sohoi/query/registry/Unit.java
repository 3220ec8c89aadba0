package org.sohoi.query.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.territory.Level;

/**
 * A territory unit. Codes are reused, so a unit is identified by its code and its first day together.
 *
 * @param parentCode the code of the unit one tier up; none for a province
 * @param validFrom the first day in force; none when that was before the ledger begins
 * @param validTo the first day on which it is no longer in force; none while no end is known
 * @param successorCode the code of the unit, in force on {@code validTo}, that it became part of
 */
public record Unit(
        String code,
        String name,
        Level level,
        @Nullable String parentCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successorCode) {

    LocalDate begins() {
        return validFrom == null ? LocalDate.MIN : validFrom;
    }

    boolean hasBegunBy(LocalDate date) {
        return !begins().isAfter(date);
    }

    boolean isInForceOn(LocalDate date) {
        return hasBegunBy(date) && (validTo == null || date.isBefore(validTo));
    }
}
