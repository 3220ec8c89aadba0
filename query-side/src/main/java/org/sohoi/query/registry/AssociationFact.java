package org.sohoi.query.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of one association has that value from a day on, until a fact with a later day says otherwise. Of two
 * facts of the same day the one recorded later holds.
 *
 * @param reference the reason or legal basis, where one was given
 */
record AssociationFact(
        long position,
        Instant recordedAt,
        UUID associationId,
        Attribute attribute,
        LocalDate effectiveOn,
        String value,
        @Nullable String reference) {

    static final Comparator<AssociationFact> IN_FORCE_ORDER = Comparator.comparing(AssociationFact::effectiveOn)
            .thenComparingLong(AssociationFact::position)
            .thenComparing(AssociationFact::attribute);
}
