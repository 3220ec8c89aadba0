package org.sohoi.query.evidence;

import java.util.List;
import org.sohoi.query.measures.MeasureAnswer;

/**
 * A figure and what it follows from.
 *
 * @param positions of the events, in order
 */
record FigureEvidence(MeasureAnswer answer, List<ClaimedContribution> contributions, List<Long> positions) {}
