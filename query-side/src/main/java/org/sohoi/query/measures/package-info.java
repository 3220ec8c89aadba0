/**
 * What can be measured, and the answers: any measure, at any coordinates, filtered, grouped and in series.
 *
 * <p>{@link org.sohoi.query.measures.Series} are stored, as deltas by effective day and position; a
 * {@link org.sohoi.query.measures.Measure} is a signed selection of series, and a
 * {@link org.sohoi.query.measures.Divided} one a sum of these divided by another. Counts of different people
 * ({@link org.sohoi.query.measures.Distinct}) are series of one more and one less where they are kept, and are otherwise made
 * from {@link org.sohoi.query.measures.Coverages}. What events amount to in these series is entered in
 * {@link org.sohoi.query.measures.entry}.
 */
@NullMarked
package org.sohoi.query.measures;

import org.jspecify.annotations.NullMarked;
