/**
 * Puts the event store into a Spring Boot application. {@code sohoi.event-store} chooses the engine, {@code postgresql}
 * (the default) or {@code axon-server}; {@link org.sohoi.eventstore.autoconfigure.LedgerProperties} says how to reach the
 * PostgreSQL one.
 */
@NullMarked
package org.sohoi.eventstore.autoconfigure;

import org.jspecify.annotations.NullMarked;
