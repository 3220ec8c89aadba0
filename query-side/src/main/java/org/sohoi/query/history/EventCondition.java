package org.sohoi.query.history;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of events, as SQL.
 *
 * @param name of the parameter
 * @param value of the parameter; none where nothing is asked
 * @param alternatives of which one must hold
 * @param indexed the same by what there is an index of: these give few events for which none of those holds
 */
record EventCondition(String name, @Nullable Object value, List<String> alternatives, List<String> indexed) {

    EventCondition(String name, @Nullable Object value, String... alternatives) {
        this(name, value, List.of(alternatives), List.of(alternatives));
    }

    static EventCondition is(String column, @Nullable Object value) {
        return new EventCondition(column, value, column + " = :" + column);
    }

    /**
     * Of text, which is found by its hash: an index of texts takes twice the room, and twice the time to make. The text
     * itself is not asked for along with the hash: the planner would take both for rarer than each.
     */
    static EventCondition isText(String column, @Nullable String value) {
        return new EventCondition(
                column,
                value,
                List.of("%1$s = :%1$s".formatted(column)),
                List.of("hashtextextended(%1$s, 0) = hashtextextended(:%1$s, 0)".formatted(column)));
    }

    /** A merger is about both associations. */
    static EventCondition isAbout(@Nullable UUID association) {
        return new EventCondition(
                "association", association, "association_id = :association", "into_association_id = :association");
    }

    String either() {
        return alternatives.stream().collect(Collectors.joining(" OR ", "(", ")"));
    }

    /**
     * The rows for which it, as far as indexes know, and something else holds: one alternative after the other, so that each
     * may use its index.
     */
    String eachOf(String more) {
        return indexed.stream()
                .map(alternative -> "SELECT * FROM event_entry WHERE %s AND %s".formatted(more, alternative))
                .collect(Collectors.joining(" UNION ALL "));
    }

    void addTo(Map<String, Object> values) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
