package org.sohoi.query.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.Cause;
import org.sohoi.query.measures.catalogue.Dimension;

/**
 * What an event adds to a figure, or takes from it.
 *
 * @param ordinal tells apart what one event adds in several places, from 0; not every number need occur in a figure
 * @param eventType the event's logical name; it and
 * @param eventId the event's id are missing where the ledger no longer gives them
 * @param association whose entry it is; none where identities of people were merged, or a merge was reverted
 * @param dimensions by which the amount is told apart from others of its association
 * @param entryId the entry that it belongs to; none where nothing can correct it
 * @param amount with the sign that it has in the figure
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "position",
    "ordinal",
    "recordedAt",
    "eventType",
    "eventId",
    "association",
    "dimensions",
    "effectiveOn",
    "entryId",
    "cause",
    "amount"
})
public record Contribution(
        long position,
        int ordinal,
        @Nullable Instant recordedAt,
        @Nullable String eventType,
        @Nullable String eventId,
        @Nullable UUID association,
        Map<Dimension, String> dimensions,
        LocalDate effectiveOn,
        @Nullable UUID entryId,
        Cause cause,
        long amount) {

    public Cursor cursor() {
        return new Cursor(position, ordinal);
    }
}
