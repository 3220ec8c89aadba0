/**
 * The ledger's event store, as the rest of the code meets it.
 *
 * <p>Everything here means the same on both engines (the ordered PostgreSQL one in
 * {@link org.sohoi.eventstore.postgresql} and Axon Server), except where it says otherwise:
 *
 * <ul>
 *   <li>{@link org.sohoi.eventstore.Recording}: where and when the ledger recorded an event. An event handler declares a
 *       parameter of that type: {@code on(DonationRecorded event, Recording recording)}.
 *   <li>{@link org.sohoi.eventstore.DecisionBasis}: the streams that a command's decision rests on without writing to
 *       them.
 *   <li>{@link org.sohoi.eventstore.AppendedPositions}: what a command's answer says about where its events went.
 *   <li>{@link org.sohoi.eventstore.EventsAtPositions}: by what the events at some positions are recognised.
 *   <li>{@link org.sohoi.eventstore.LedgerRecords}: the ledger as it is stored, byte for byte.
 *   <li>{@link org.sohoi.eventstore.LedgerUnavailableException},
 *       {@link org.sohoi.eventstore.AppendOutcomeUnknownException},
 *       {@link org.sohoi.eventstore.UnstorableEventException}: how an append fails, beside Axon's own
 *       {@code ConcurrencyException} and {@code AggregateStreamCreationException}.
 * </ul>
 */
@NullMarked
package org.sohoi.eventstore;

import org.jspecify.annotations.NullMarked;
