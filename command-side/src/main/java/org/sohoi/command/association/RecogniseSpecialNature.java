package org.sohoi.command.association;

import java.time.LocalDate;
import java.util.UUID;

/** Recognise an association as one of special nature. */
public record RecogniseSpecialNature(UUID associationId, LocalDate effectiveOn, String legalBasis) {}
