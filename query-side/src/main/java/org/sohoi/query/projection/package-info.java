/**
 * From events to rows: what every projection relies on.
 *
 * <p>A feature declares a {@link org.sohoi.query.projection.Projection} bean and puts its handlers into the processing
 * group of that name. Its rows, its token and its position are written in one transaction on the
 * {@link org.sohoi.query.projection.ReadModel}; rows go through a {@link org.sohoi.query.projection.RowBuffer}. Rows bear
 * the position of their event and are never updated, so that an event handled twice leaves the same rows.
 *
 * <p><b>Rebuilding.</b> Start the query side with {@code sohoi.read-model.rebuild=measures,registry}: before its processors
 * start, each named projection's tables are emptied and its position set back to 0, in one transaction, and it reads the
 * ledger anew. Until it has caught up, questions about "now" are answered as of the position it has reached, and questions
 * that name a later position wait or are told to come back. A rebuild beside the live tables would give
 * {@link org.sohoi.query.projection.Projection#tables()} a second schema to fill, and swap the two at the end.
 */
@NullMarked
package org.sohoi.query.projection;

import org.jspecify.annotations.NullMarked;
