package org.sohoi.query.registry;

import java.time.LocalDate;

/**
 * The fact that the unit of that code is off the map from a day on.
 *
 * @param successorCode the code of the unit, in force on that day, that it became part of
 */
record UnitEnding(long position, String code, LocalDate endedOn, String successorCode) {}
