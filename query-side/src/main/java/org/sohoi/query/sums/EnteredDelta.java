package org.sohoi.query.sums;

/**
 * An amount by which a series changes from a day on, known from a position on.
 *
 * @param day counted from 1970-01-01
 */
public record EnteredDelta(long position, int series, int day, long amount) {}
