package org.sohoi.query.awards;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.fund.Disbursement;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.Support;

/**
 * What an event says about an entry.
 *
 * @param award what it is from this position on; none where it never was one
 * @param effectiveOn none where {@code award} is none
 */
record AwardStatement(
        long position,
        UUID associationId,
        UUID entryId,
        @Nullable LocalDate effectiveOn,
        @Nullable Disbursement award) {

    static AwardStatement none(long position, UUID associationId, UUID entryId) {
        return new AwardStatement(position, associationId, entryId, null, null);
    }

    @Nullable AwardKind kind() {
        if (award instanceof Scholarship) {
            return AwardKind.SCHOLARSHIP;
        }
        return award instanceof Support ? AwardKind.SUPPORT : null;
    }

    /** Scholarships (suất) or acts of support (lượt). */
    @Nullable Integer times() {
        if (award instanceof Scholarship scholarship) {
            return scholarship.awards();
        }
        return award instanceof Support support ? support.instances() : null;
    }

    @Nullable String supportKind() {
        return award instanceof Support support ? support.supportKind().name() : null;
    }
}
