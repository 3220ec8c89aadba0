package org.sohoi.events.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.EventType;

/**
 * An admission, departure, enrolment or ending is restated in full.
 *
 * @param count as restated; 1 for an identified person
 * @param departureReason as restated; none for admissions and enrolments
 * @param reason why the entry was corrected
 */
@EventType(name = "membership-entry.corrected")
public record MembershipEntryCorrected(
        UUID associationId,
        UUID entryId,
        LocalDate effectiveOn,
        int count,
        @Nullable DepartureReason departureReason,
        String reason)
        implements MembershipEvent {}
