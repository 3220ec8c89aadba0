package org.sohoi.command.fund;

import java.util.UUID;

/** Void operating funds. */
public record VoidOperatingFunds(UUID associationId, UUID entryId, String reason) {}
