package org.sohoi.query.measures.derived;

import java.time.LocalDate;

/** What one interval [from, to) of a series holds in all. */
record IntervalFigure(LocalDate from, LocalDate to, Figure figure) {}
