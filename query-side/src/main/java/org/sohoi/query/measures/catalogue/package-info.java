/**
 * What can be asked for: the measures, what they are made of, and by what they can be told apart.
 *
 * <p>{@link org.sohoi.query.measures.catalogue.Series} are stored, as deltas by effective day and position; a
 * {@link org.sohoi.query.measures.catalogue.Measure} is a signed selection of series, and a
 * {@link org.sohoi.query.measures.catalogue.Divided} one sum divided by another. Counts of different people
 * ({@link org.sohoi.query.measures.catalogue.Distinct}) are series of one more and one less for every
 * {@link org.sohoi.query.measures.catalogue.Span} for which they are kept. Questions and answers are outside.
 */
@NullMarked
package org.sohoi.query.measures.catalogue;

import org.jspecify.annotations.NullMarked;
