/**
 * What happened, event by event: found by who, what and when, and told as the story of an entry or of an association.
 *
 * <p>{@link org.sohoi.query.history.EventProjection} keeps by what events are found; what they say is read from the ledger.
 */
@NullMarked
package org.sohoi.query.history;

import org.jspecify.annotations.NullMarked;
