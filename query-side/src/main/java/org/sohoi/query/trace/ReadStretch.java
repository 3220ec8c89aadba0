package org.sohoi.query.trace;

import org.sohoi.query.measures.AskMeasure;

/**
 * Which contributions to this figure are in a stretch? Answered with a {@link Stretch}.
 *
 * @param besidePosition as {@link FindStretches} had it
 * @param after what the stretch begins
 * @param end its last contribution, where {@link FindStretches} has cut
 */
public record ReadStretch(AskMeasure question, long besidePosition, Cursor after, Cursor end) {}
