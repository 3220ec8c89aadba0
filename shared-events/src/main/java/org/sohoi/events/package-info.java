/**
 * The ledger's events: what is recorded for good. Each event is a record in a sealed family of its feature; its name in
 * the store is logical and stable ({@link org.sohoi.events.EventType}), so that classes may be renamed and moved.
 */
@NullMarked
package org.sohoi.events;

import org.jspecify.annotations.NullMarked;
