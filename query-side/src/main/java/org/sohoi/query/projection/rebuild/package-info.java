/**
 * Projections built anew, beside the live ones.
 *
 * <p>Start the query side with {@code sohoi.read-model.rebuild=measures,registry}. While it serves and its processors go on,
 * the named projections' handlers are made a second time, to fill {@link org.sohoi.query.projection.rebuild.FreshTables
 * fresh tables} from the first event on. When these have caught up, everyone is kept from the live tables for a moment, the
 * last events are handled, and the fresh tables take their place. Questions that were being answered meanwhile are asked
 * again ({@link org.sohoi.query.projection.Replacements}).
 */
@NullMarked
package org.sohoi.query.projection.rebuild;

import org.jspecify.annotations.NullMarked;
