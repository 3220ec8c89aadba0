package org.sohoi.query.trace;

import java.util.Set;
import org.sohoi.query.web.QueryParameters;

/**
 * Which part of a long list is asked for.
 *
 * @param after the last that is known already
 * @param limit at most how many
 */
public record Page(Cursor after, int limit) {

    /** The parameters that {@link #read} reads. */
    public static final Set<String> PARAMETERS = Set.of("limit", "after");

    /** How many at once, at most. */
    public static final int MOST = 1_000;

    public static Page read(QueryParameters parameters) {
        return new Page(Cursor.read("after", parameters.text("after")), parameters.limit(MOST));
    }
}
