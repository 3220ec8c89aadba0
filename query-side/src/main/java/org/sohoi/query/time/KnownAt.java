package org.sohoi.query.time;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * T: everything up to this position is known, and nothing after it.
 *
 * @param position 0 when nothing was known yet
 * @param recordedAt the instant of that position; none at 0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KnownAt(long position, @Nullable Instant recordedAt) {}
