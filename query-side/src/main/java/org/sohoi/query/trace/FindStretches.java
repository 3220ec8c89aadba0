package org.sohoi.query.trace;

import org.sohoi.query.measures.AskMeasure;

/**
 * How many contributions to this figure are there, and where can they be cut for {@link ReadStretch}? Answered with
 * {@link Stretches}.
 *
 * @param after the last that is known already
 */
public record FindStretches(AskMeasure question, Cursor after) {}
