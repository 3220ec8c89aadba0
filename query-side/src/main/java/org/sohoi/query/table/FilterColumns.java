package org.sohoi.query.table;

import java.util.List;
import java.util.Map;

/**
 * What a table is limited to, in every row like the coordinates: a CSV has no heading, and rows are put together. They are
 * named {@code filter…}, such as {@code filterUnit}, which is no unit of measure; what was not asked for has no column.
 */
public final class FilterColumns {

    private FilterColumns() {}

    /** @param filter the conditions by their names in the heading, in its order */
    public static <R> List<Column<R>> of(Map<String, ?> filter) {
        return filter.entrySet().stream()
                .map(condition -> Column.<R>text(named(condition.getKey()), row -> condition.getValue()))
                .toList();
    }

    private static String named(String name) {
        return "filter" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
