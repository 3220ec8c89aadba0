package org.sohoi.query.awards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.query.people.Identities;

/**
 * A scholarship or a support, as an association entered it: one entry, whomever it reaches.
 *
 * @param association who gave it
 * @param awardedOn a date in Asia/Ho_Chi_Minh
 * @param supportKind only of a support
 * @param people how many
 * @param times how many scholarships (suất) or acts of support (lượt)
 * @param value VND, of all of it, cash and goods together
 * @param beneficiaries ids of the registered people, each person once; empty where names are not kept
 * @param position of the event that said so last
 * @param recordedAt the instant of that position
 */
public record Award(
        UUID entryId,
        AwardingAssociation association,
        AwardKind kind,
        LocalDate awardedOn,
        @Nullable SupportKind supportKind,
        BeneficiaryCategory category,
        int people,
        int times,
        long value,
        List<UUID> beneficiaries,
        long position,
        Instant recordedAt) {

    /** The same, to each person once: by the identity that survives of those that are one person's. */
    Award to(Identities known) {
        return new Award(
                entryId,
                association,
                kind,
                awardedOn,
                supportKind,
                category,
                people,
                times,
                value,
                beneficiaries.stream().map(known::survivorOf).distinct().toList(),
                position,
                recordedAt);
    }
}
