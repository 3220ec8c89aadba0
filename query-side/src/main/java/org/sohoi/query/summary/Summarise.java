package org.sohoi.query.summary;

import org.sohoi.query.measures.MeasureFilter;
import org.sohoi.query.time.Coordinates;

/**
 * The whole report at once.
 *
 * @param coordinates a period; stocks are those of its last day
 * @param scope whom it is about
 */
public record Summarise(Coordinates coordinates, MeasureFilter scope) {}
