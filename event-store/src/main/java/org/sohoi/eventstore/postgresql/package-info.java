/**
 * The ordered PostgreSQL engine: one order, no gaps, durable before acknowledged.
 *
 * <p>{@link org.sohoi.eventstore.postgresql.OrderedEventStorageEngine} is what Axon sees. A command's events become an
 * {@code AppendGroup} in the caller's thread; {@code GroupCommitAppender} gathers the groups that wait into one batch,
 * appended by whichever caller finds no one else doing it; {@code RecoveringBatchWriter} sees to it that a batch is
 * recorded once although connections break; {@code LedgerConnection} makes the call of the database's
 * {@code ledger.append} that a batch is.
 */
@NullMarked
package org.sohoi.eventstore.postgresql;

import org.jspecify.annotations.NullMarked;
