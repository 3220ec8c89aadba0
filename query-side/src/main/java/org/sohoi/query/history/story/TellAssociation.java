package org.sohoi.query.history.story;

import java.util.UUID;
import org.sohoi.query.time.KnownAt;

/** What became of this association? Answered with a {@link Story}. */
public record TellAssociation(UUID associationId, KnownAt knownAt) {}
