package org.sohoi.query.reconciliation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.time.Coordinates;

/**
 * Which reports are asked about: those known at T on periods within the asked one.
 *
 * @param coordinates a period
 * @param associationId only the reports of this association; none for those of all
 */
public record AskedReports(
        Coordinates coordinates, @Nullable UUID associationId) {}
