/**
 * Why a figure is another at T2 than it was at T1: every amount that the ledger learnt in between, and what belongs to
 * associations that the filter takes in, or leaves out, since.
 *
 * <p>With C(T, from, to) for the contributions in (from, to] of the series that the question chooses on the map known at T,
 * the difference is C(T2, 0, T2) - C(T1, 0, T1) = C(T2, T1, T2) + (C(T2, 0, T1) - C(T1, 0, T1)): the first are the changes
 * that have a position, the second the reclassified ones.
 */
@NullMarked
package org.sohoi.query.explain;

import org.jspecify.annotations.NullMarked;
