package org.sohoi.query.measures;

/**
 * The same question as {@link AskMeasure}, for a table that may be large. Answered with a {@link MeasureGrid}.
 *
 * @param question about a sum
 */
public record ExportMeasure(AskMeasure question) {}
