package org.sohoi.query.history;

import java.util.UUID;
import org.sohoi.query.time.KnownAt;

/** What became of this association? Answered with a {@link Story}. */
record TellAssociation(UUID associationId, KnownAt knownAt) {}
