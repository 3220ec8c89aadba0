package org.sohoi.query.access;

import org.jspecify.annotations.Nullable;

/** What the answer came to. */
record Outcome(int status, @Nullable String contentType, long bytes) {}
