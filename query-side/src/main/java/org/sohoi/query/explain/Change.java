package org.sohoi.query.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.trace.Contribution;

/**
 * One reason why a figure changed: a contribution that was recorded in between, or an association that is in the figure
 * now and was not, or the other way round.
 *
 * @param included whether the association is in the later figure; only where it was reclassified. Then it and the amount
 *     is all there is
 * @param amount by which the figure is more than before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "kind",
    "position",
    "ordinal",
    "recordedAt",
    "eventType",
    "eventId",
    "association",
    "included",
    "dimensions",
    "effectiveOn",
    "entryId",
    "amount"
})
public record Change(
        ChangeKind kind,
        @Nullable Long position,
        @Nullable Integer ordinal,
        @Nullable Instant recordedAt,
        @Nullable String eventType,
        @Nullable String eventId,
        @Nullable UUID association,
        @Nullable Boolean included,
        @Nullable Map<Dimension, String> dimensions,
        @Nullable LocalDate effectiveOn,
        @Nullable UUID entryId,
        long amount) {

    /** @param knownDay the day of the earlier T; none when nothing was known yet */
    static Change recorded(Contribution contribution, @Nullable LocalDate knownDay) {
        boolean late = knownDay != null && !contribution.effectiveOn().isAfter(knownDay);
        return new Change(
                ChangeKind.of(contribution.cause(), late),
                contribution.position(),
                contribution.ordinal(),
                contribution.recordedAt(),
                contribution.eventType(),
                contribution.eventId(),
                contribution.association(),
                null,
                contribution.dimensions(),
                contribution.effectiveOn(),
                contribution.entryId(),
                contribution.amount());
    }

    static Change reclassified(UUID association, boolean included, long amount) {
        return new Change(
                ChangeKind.RECLASSIFIED, null, null, null, null, null, association, included, null, null, null, amount);
    }
}
