package org.sohoi.query.sums;

import java.time.LocalDate;

/** An amount by which a series changes from a day on, known from a position on. */
public record EnteredDelta(long position, int series, LocalDate effectiveOn, long amount) {}
