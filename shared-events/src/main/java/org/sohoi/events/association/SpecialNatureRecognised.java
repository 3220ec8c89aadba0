package org.sohoi.events.association;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** An association is recognised as one of special nature (tính chất đặc thù) by a decision. */
@EventType(name = "special-nature.recognised")
public record SpecialNatureRecognised(UUID associationId, LocalDate effectiveOn, String legalBasis)
        implements AssociationEvent {}
