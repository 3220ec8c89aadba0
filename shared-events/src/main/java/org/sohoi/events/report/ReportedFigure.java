package org.sohoi.events.report;

import java.util.List;
import java.util.Map;

/**
 * One claim.
 *
 * @param code names the figure within its report
 * @param measure a measure of the read side's catalogue
 * @param filter the values of the measure's dimensions that the claim is about, by dimension; empty for all
 * @param value in the unit of the measure: VND, people, awards, instances …
 */
public record ReportedFigure(
        String code, String measure, Map<String, List<String>> filter, Scope scope, long value, Precision precision) {}
