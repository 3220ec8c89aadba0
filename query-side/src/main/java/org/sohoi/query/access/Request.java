package org.sohoi.query.access;

import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param actor who asks, as the request says
 * @param query as it was sent, percent-encoded
 * @param accept the formats that are asked for
 */
record Request(
        @Nullable String actor,
        String method,
        String path,
        @Nullable String query,
        @Nullable String accept) {}
