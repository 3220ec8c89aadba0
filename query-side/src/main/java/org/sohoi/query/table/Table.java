package org.sohoi.query.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A tidy table, each row for itself.
 *
 * @param name of letters, digits and hyphens
 * @param heading what is the same for all rows, by name, in the order in which it is to be read: what was asked, and the
 *     coordinates. Values are as in cells; none is null
 * @param size the number of rows
 * @param rows may make its rows while they are asked for; can be gone through again
 */
public record Table<R>(String name, Map<String, Object> heading, List<Column<R>> columns, long size, Iterable<R> rows)
        implements Tabular {

    public static <R> Table<R> of(
            String name, Map<String, Object> heading, List<Column<R>> columns, Collection<R> rows) {
        return new Table<>(name, heading, columns, rows.size(), rows);
    }

    @Override
    public Table<R> table() {
        return this;
    }

    /** Its name, with where in time it stands. */
    String fileName() {
        return Stream.of(name, heading.get("asOf"), heading.get("from"), heading.get("to"), knownAt())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("_"));
    }

    private @Nullable Object knownAt() {
        Object position = heading.get("knownAt");
        return position == null ? null : "T" + position;
    }
}
