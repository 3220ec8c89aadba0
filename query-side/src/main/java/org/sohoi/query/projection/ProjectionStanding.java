package org.sohoi.query.projection;

/**
 * Where a projection is.
 *
 * @param position up to which every event has been handled
 * @param rebuilt how often its tables were replaced by rebuilt ones
 */
public record ProjectionStanding(long position, int rebuilt) {}
