package org.sohoi.query.history.story;

import java.util.UUID;
import org.sohoi.query.time.KnownAt;

/** What became of this donation, award, membership entry, sponsorship or report? Answered with a {@link Story}. */
public record TellEntry(UUID entryId, KnownAt knownAt) {}
