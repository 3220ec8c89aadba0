package org.sohoi.command.association;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.territory.Level;

/** Let an association work in another unit. */
public record MoveAssociation(UUID associationId, LocalDate effectiveOn, Level level, String unitCode, String reason) {}
