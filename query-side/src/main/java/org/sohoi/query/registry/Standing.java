package org.sohoi.query.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The standing of an association on a day, and what it rests on.
 *
 * @param reason none while it is active as registered
 * @param mergedInto the association that carries on its work, where it merged
 */
record Standing(
        Status status,
        LocalDate since,
        @Nullable String reason,
        @Nullable UUID mergedInto) {

    /** The end outweighs a suspension, a suspension outweighs a notice of dissolution. */
    static Standing of(AssociationHistory association, LocalDate date) {
        Optional<AssociationFact> end = association.asOf(Attribute.END, date);
        if (end.isPresent()) {
            Status status = Status.valueOf(end.get().value());
            UUID into = status == Status.MERGED ? association.idAsOf(Attribute.MERGED_INTO, date) : null;
            return restingOn(end.get(), status, into);
        }
        Optional<AssociationFact> suspension = association.asOf(Attribute.SUSPENSION, date);
        if (suspension.isPresent() && suspension.get().value().equals(Attribute.SUSPENDED)) {
            return restingOn(suspension.get(), Status.SUSPENDED, null);
        }
        return association
                .asOf(Attribute.DISSOLUTION_NOTICE, date)
                .map(notice -> restingOn(notice, Status.NOTICE_GIVEN, null))
                .or(() -> suspension.map(resumed -> restingOn(resumed, Status.ACTIVE, null)))
                .orElseGet(() -> new Standing(Status.ACTIVE, association.registeredOn(), null, null));
    }

    private static Standing restingOn(AssociationFact fact, Status status, @Nullable UUID mergedInto) {
        return new Standing(status, fact.effectiveOn(), fact.reference(), mergedInto);
    }
}
