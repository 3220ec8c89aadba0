/**
 * What events amount to, entered: the features' projections, in packages beside {@link org.sohoi.query.measures}, say it to
 * the {@link org.sohoi.query.measures.entry.EntryLedger}, which makes deltas of it, and gives these to the series that they
 * belong to.
 */
@NullMarked
package org.sohoi.query.measures.entry;

import org.jspecify.annotations.NullMarked;
