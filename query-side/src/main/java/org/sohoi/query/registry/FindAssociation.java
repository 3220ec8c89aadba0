package org.sohoi.query.registry;

import java.util.UUID;
import org.sohoi.query.time.Coordinates;

/** Everything about one association as of D, as known at T. */
public record FindAssociation(UUID associationId, Coordinates coordinates) {}
