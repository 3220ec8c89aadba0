package org.sohoi.eventstore.postgresql;

import java.time.Instant;
import java.util.Set;

/**
 * What the database answered to a batch.
 *
 * @param head the position before the first new event
 * @param recordedAt the instant of the new events
 * @param conflicting the numbers (from 1) of groups left out because a stream was not where they took it to be
 */
record AppendReceipt(long head, Instant recordedAt, Set<Integer> conflicting) {}
