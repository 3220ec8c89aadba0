package org.sohoi.query.replay.compare;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that is not what the events say, or one value of it.
 *
 * @param key the columns that tell the row from others, the position from which on it is known among them
 * @param column whose value is another; none where the whole row is
 * @param expected what the events say, of the column or of the whole row
 * @param found what is there
 */
public record Difference(
        String table,
        DifferenceKind kind,
        Map<String, @Nullable String> key,
        @Nullable String column,
        @Nullable String expected,
        @Nullable String found) {}
