package org.sohoi.query.reconciliation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the reports on periods within [from, to) claim, beside what the ledger shows, both as known at one position.
 *
 * @param associationId only the reports of this association; none for those of all
 */
public record Reconcile(
        LocalDate from,
        LocalDate to,
        long knownAt,
        @Nullable UUID associationId) {}
