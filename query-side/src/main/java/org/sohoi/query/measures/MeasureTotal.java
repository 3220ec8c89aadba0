package org.sohoi.query.measures;

import java.time.LocalDate;

/** The total of one interval [from, to) of a series; of a stock, at the end of the interval. */
public record MeasureTotal(LocalDate from, LocalDate to, long value) {}
