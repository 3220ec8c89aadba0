package org.sohoi.query.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at something.
 *
 * @param id counts up; numbers may be missing
 * @param actor as the request said; none where it did not
 * @param status of the answer; it, and what follows, is missing until the answer has ended, or where the process died
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "id",
    "at",
    "actor",
    "method",
    "path",
    "query",
    "accept",
    "status",
    "contentType",
    "bytes",
    "endedAt"
})
record Access(
        long id,
        Instant at,
        @Nullable String actor,
        String method,
        String path,
        @Nullable String query,
        @Nullable String accept,
        @Nullable Integer status,
        @Nullable String contentType,
        @Nullable Long bytes,
        @Nullable Instant endedAt) {}
