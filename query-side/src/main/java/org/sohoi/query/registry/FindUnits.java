package org.sohoi.query.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.territory.Level;

/** The units in force on a date, as known at a position. */
public record FindUnits(
        LocalDate asOf, long knownAt, @Nullable Level level) {}
