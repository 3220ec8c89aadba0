package org.sohoi.query.reconciliation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.time.Coordinates;

/**
 * What the reports known at T on periods within the asked one claim, beside what the ledger shows at the same T.
 *
 * @param coordinates a period
 * @param associationId only the reports of this association; none for those of all
 */
public record Reconcile(Coordinates coordinates, @Nullable UUID associationId) {}
