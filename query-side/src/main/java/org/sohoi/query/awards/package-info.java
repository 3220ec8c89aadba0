/**
 * Awards: scholarships and supports one by one, as of D, as known at T. What they add up to is in the measures.
 *
 * <p>Kept by a projection of its own, in {@code award_fact}; asked for page by page, so that an export of any length holds
 * one page of rows and no connection while its reader is slow.
 */
@NullMarked
package org.sohoi.query.awards;

import org.jspecify.annotations.NullMarked;
