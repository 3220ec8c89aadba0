package org.sohoi.command.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.fund.Support;

/** Record that support was provided. */
public record ProvideSupport(UUID associationId, UUID entryId, LocalDate effectiveOn, Support support) {}
