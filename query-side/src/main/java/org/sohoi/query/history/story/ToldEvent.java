package org.sohoi.query.history.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event: who, when, why, through what, and what it says.
 *
 * @param effectiveOn when it was true in the world, where it says so
 * @param sequence its place in its stream, from 0
 * @param reason why, as the command or the event itself says
 * @param payload what it says; it, and all that is told with it, is missing where the ledger no longer gives it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "position",
    "recordedAt",
    "effectiveOn",
    "type",
    "eventId",
    "stream",
    "sequence",
    "association",
    "entryId",
    "actor",
    "actorRole",
    "reason",
    "commandId",
    "correlationId",
    "causationId",
    "idempotencyKey",
    "payload"
})
public record ToldEvent(
        long position,
        @Nullable Instant recordedAt,
        @Nullable LocalDate effectiveOn,
        String type,
        @Nullable String eventId,
        String stream,
        @Nullable Long sequence,
        @Nullable UUID association,
        @Nullable UUID entryId,
        @Nullable String actor,
        @Nullable String actorRole,
        @Nullable String reason,
        @Nullable String commandId,
        @Nullable String correlationId,
        @Nullable String causationId,
        @Nullable String idempotencyKey,
        @Nullable JsonNode payload) {}
