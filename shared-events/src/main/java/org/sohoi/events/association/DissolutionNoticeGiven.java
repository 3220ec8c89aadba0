package org.sohoi.events.association;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** An association has announced that it will dissolve; it stays active until it does. */
@EventType(name = "association.dissolution-notice-given")
public record DissolutionNoticeGiven(UUID associationId, LocalDate effectiveOn, String reason)
        implements AssociationEvent {}
