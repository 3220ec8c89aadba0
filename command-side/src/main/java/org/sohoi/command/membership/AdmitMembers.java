package org.sohoi.command.membership;

import java.time.LocalDate;
import java.util.UUID;

/** Record that people became members. */
public record AdmitMembers(UUID associationId, UUID entryId, LocalDate effectiveOn, int count) {}
