package org.sohoi.command.association;

import java.time.LocalDate;
import java.util.UUID;

/** End the suspension of an association. */
public record ResumeAssociation(UUID associationId, LocalDate effectiveOn, String reason) {}
