package org.sohoi.command.fund;

import java.util.UUID;

/** Open the books of a closed year again. */
public record ReopenFundYear(UUID associationId, int year, String reason) {}
