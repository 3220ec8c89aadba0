/**
 * Questions about measures and their answers: any of the {@link org.sohoi.query.measures.catalogue}, at any coordinates,
 * filtered, grouped and in series.
 *
 * <p>Counts of different people that are not kept as series are made from {@link org.sohoi.query.measures.Coverages}. What
 * events amount to in the series is entered in {@link org.sohoi.query.measures.entry}.
 */
@NullMarked
package org.sohoi.query.measures;

import org.jspecify.annotations.NullMarked;
