package org.sohoi.command.api;

import java.time.Instant;

/**
 * The answer to a write.
 *
 * @param id of what was created or changed
 * @param position of the write's last event in the ledger: 1, 2, 3 …
 * @param recordedAt the instant of that position
 * @param stream the stream that was written
 * @param version the stream's version after the write: the sequence of its last event
 */
public record Receipt(String id, long position, Instant recordedAt, String stream, long version) {}
