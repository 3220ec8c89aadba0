package org.sohoi.query.replay.compare;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is compared of a table, and in which order.
 *
 * @param position the column with the position from which on a row is known
 * @param columns in alphabetical order
 * @param order the columns by which rows are put in order: the position, then what tells rows apart
 * @param joins where numbers that stand for something are looked up, as SQL with the schema left open
 */
record TableShape(
        String table, String position, List<TableColumn> columns, List<TableColumn> order, List<String> joins) {

    /**
     * All rows known at a position, in their order, every value as text. One parameter: the position.
     *
     * @param from a table of that shape
     */
    String rows(String schema, String from) {
        return "SELECT %s FROM (SELECT ?::bigint AS position) AS known, %s.%s stored %s WHERE stored.%s <= known.position ORDER BY %s"
                .formatted(
                        columns.stream().map(TableColumn::text).collect(Collectors.joining(", ")),
                        schema,
                        from,
                        joins.stream().map(join -> join.formatted(schema)).collect(Collectors.joining(" ")),
                        position,
                        order.stream().map(TableColumn::order).collect(Collectors.joining(", ")));
    }

    /** Where in {@link #columns} each column of the order is. */
    int[] orderIndexes() {
        return order.stream().mapToInt(columns::indexOf).toArray();
    }
}
