package org.sohoi.query.trace;

import org.sohoi.query.measures.AskMeasure;

/**
 * How many contributions to this figure are there, and where can they be cut for {@link ReadStretch}? Answered with
 * {@link Stretches}.
 *
 * @param besidePosition another T, at which what is asked about may be known instead
 * @param after the last that is known already
 */
public record FindStretches(AskMeasure question, long besidePosition, Cursor after) {}
