/**
 * From a figure to the events that make it up: every amount that it adds, in the order of the ledger, and what they come to.
 *
 * <p>{@link org.sohoi.query.trace.Contributions} are the deltas that the figure's question chooses; that is said once, by
 * {@link org.sohoi.query.measures.Composition}, for the figure and for its trace.
 */
@NullMarked
package org.sohoi.query.trace;

import org.jspecify.annotations.NullMarked;
