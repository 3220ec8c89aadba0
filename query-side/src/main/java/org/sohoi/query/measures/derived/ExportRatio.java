package org.sohoi.query.measures.derived;

import org.sohoi.query.measures.AskMeasure;

/**
 * The same question as {@link AskRatio}, for a table that may be large. Answered with a {@link RatioGrid}.
 *
 * @param question names a ratio or a growth of the catalogue
 */
public record ExportRatio(AskMeasure question) {}
