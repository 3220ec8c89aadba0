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
 */
record EventCondition(String name, @Nullable Object value, List<String> alternatives) {

    EventCondition(String name, @Nullable Object value, String... alternatives) {
        this(name, value, List.of(alternatives));
    }

    static EventCondition is(String column, @Nullable Object value) {
        return new EventCondition(column, value, column + " = :" + column);
    }

    /** Of text, which is found by its hash: an index of texts takes twice the room, and twice the time to make. */
    static EventCondition isText(String column, @Nullable String value) {
        return new EventCondition(
                column,
                value,
                "hashtextextended(%1$s, 0) = hashtextextended(:%1$s, 0) AND %1$s = :%1$s".formatted(column));
    }

    /** A merger is about both associations. */
    static EventCondition isAbout(@Nullable UUID association) {
        return new EventCondition(
                "association", association, "association_id = :association", "into_association_id = :association");
    }

    String either() {
        return alternatives.stream().collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** The rows for which it and something else holds, one alternative after the other, so that each may use its index. */
    String eachOf(String more) {
        return alternatives.stream()
                .map(alternative -> "SELECT * FROM event_entry WHERE %s AND %s".formatted(more, alternative))
                .collect(Collectors.joining(" UNION ALL "));
    }

    void addTo(Map<String, Object> values) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
