package org.sohoi.auditor.verify;

import org.sohoi.auditor.tree.Frontier;

/**
 * How far a ledger has been verified.
 *
 * @param recordedAt the instant of the last position, in microseconds since 1970-01-01T00:00Z
 */
public record VerifiedState(Frontier tree, long recordedAt) {}
