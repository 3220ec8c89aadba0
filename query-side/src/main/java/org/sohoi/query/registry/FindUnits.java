package org.sohoi.query.registry;

import org.jspecify.annotations.Nullable;
import org.sohoi.events.territory.Level;
import org.sohoi.query.time.Coordinates;

/** The units in force on D, as known at T. */
public record FindUnits(Coordinates coordinates, @Nullable Level level) {}
