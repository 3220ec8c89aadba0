package org.sohoi.command.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.fund.Scholarship;

/** Record that scholarships were awarded. */
public record AwardScholarship(UUID associationId, UUID entryId, LocalDate effectiveOn, Scholarship scholarship) {}
