package org.sohoi.eventstore;

/**
 * By what an event in the ledger is recognised.
 *
 * @param id the event's id
 * @param type the logical name under which it is stored, such as {@code donation.recorded}
 */
public record RecordedIdentity(String id, String type) {}
