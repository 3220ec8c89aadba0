package org.sohoi.command.api;

import com.fasterxml.uuid.Generators;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.command.decision.ExpectedVersion;
import org.sohoi.events.LedgerMetaData;

/**
 * Who asks for a write, and how. Controllers take one as a parameter; it is read from the request's headers.
 *
 * @param idempotencyKey under which the same request may come again
 * @param expectedVersion the version that the written stream must be at ({@code If-Match})
 * @param requestDigest SHA-256 of method, path and body
 * @param reason why, where the request says so
 */
public record Caller(
        String actor,
        String role,
        @Nullable String idempotencyKey,
        @Nullable Long expectedVersion,
        String requestDigest,
        UUID commandId,
        @Nullable String reason) {

    static Caller of(
            String actor,
            String role,
            @Nullable String idempotencyKey,
            @Nullable Long expectedVersion,
            String requestDigest) {
        UUID commandId = idempotencyKey == null
                ? Generators.timeBasedEpochGenerator().generate()
                : nameBased(actor + '\0' + idempotencyKey);
        return new Caller(actor, role, idempotencyKey, expectedVersion, requestDigest, commandId, null);
    }

    /** The id of what this request creates: the same one when the same request comes again. */
    public UUID newId() {
        return idempotencyKey == null
                ? Generators.timeBasedEpochGenerator().generate()
                : nameBased(commandId + "/created");
    }

    /** The same, with a reason to be kept beside the events. */
    public Caller because(@Nullable String given) {
        return new Caller(actor, role, idempotencyKey, expectedVersion, requestDigest, commandId, given);
    }

    /** What the command carries about its origin. */
    Map<String, Object> metaData() {
        Map<String, Object> metaData = new HashMap<>();
        metaData.put(LedgerMetaData.ACTOR, actor);
        metaData.put(LedgerMetaData.ACTOR_ROLE, role);
        metaData.put(LedgerMetaData.REQUEST_DIGEST, requestDigest);
        putIfGiven(metaData, LedgerMetaData.REASON, reason);
        putIfGiven(metaData, LedgerMetaData.IDEMPOTENCY_KEY, idempotencyKey);
        putIfGiven(metaData, ExpectedVersion.KEY, expectedVersion);
        return metaData;
    }

    private static void putIfGiven(Map<String, Object> metaData, String key, @Nullable Object value) {
        if (value != null) {
            metaData.put(key, value);
        }
    }

    private static UUID nameBased(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
