package org.sohoi.query.evidence;

import java.time.LocalDate;
import java.util.Map;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.trace.Contribution;

/**
 * What a bundle says that an event adds to its figure.
 *
 * @param value with the sign that it has in the figure
 */
record ClaimedContribution(
        long position, String measure, long value, LocalDate effectiveOn, Map<Dimension, String> dimensions) {

    static ClaimedContribution of(String measure, Contribution contribution) {
        return new ClaimedContribution(
                contribution.position(),
                measure,
                contribution.amount(),
                contribution.effectiveOn(),
                contribution.dimensions());
    }
}
