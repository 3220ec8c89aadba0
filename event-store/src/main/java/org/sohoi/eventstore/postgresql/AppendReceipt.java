package org.sohoi.eventstore.postgresql;

import java.time.Instant;
import java.util.Set;

/**
 * What {@code ledger.append} answered.
 *
 * @param head the position before the first new event
 * @param recordedAt the instant of the new events
 * @param conflicting the numbers (from 1) of groups left out because a stream was not where they took it to be
 * @param repeated the numbers of groups left out because an earlier call recorded them
 */
record AppendReceipt(long head, Instant recordedAt, Set<Integer> conflicting, Set<Integer> repeated) {}
