package org.sohoi.events.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.EventType;

/** Scholarships were awarded. */
@EventType(name = "scholarship.awarded")
public record ScholarshipAwarded(
        UUID associationId, int year, UUID entryId, LocalDate effectiveOn, Scholarship scholarship)
        implements FundEvent {}
