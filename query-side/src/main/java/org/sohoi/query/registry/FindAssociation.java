package org.sohoi.query.registry;

import java.time.LocalDate;
import java.util.UUID;

/** Everything about one association as of a date, as known at a position. */
public record FindAssociation(UUID associationId, LocalDate asOf, long knownAt) {}
