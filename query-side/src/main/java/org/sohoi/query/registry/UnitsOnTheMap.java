package org.sohoi.query.registry;

import java.util.List;

/** The units in force on a day, by code. */
public record UnitsOnTheMap(List<Unit> units) {}
