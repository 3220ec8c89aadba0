package org.sohoi.query.registry;

import java.util.List;
import org.sohoi.query.time.Coordinates;

/** The units in force on a day, by code. */
public record UnitsOnTheMap(Coordinates coordinates, List<Unit> units) {}
