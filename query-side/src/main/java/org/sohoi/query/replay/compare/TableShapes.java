package org.sohoi.query.replay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sohoi.query.projection.Surrogate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads from the catalogue how tables are to be compared: all columns of them, by their primary key. So a table that is new
 * is compared without further ado.
 */
final class TableShapes {

    private static final Set<String> POSITIONS = Set.of("position", "first_position");
    /** A column with the positions, ascending, from which on each element of the row's arrays is known. */
    private static final String POSITIONS_OF_ELEMENTS = "positions";

    private static final Set<String> NUMBERS = Set.of("bigint", "integer", "smallint");

    private final JdbcClient jdbc;
    private final Collection<Surrogate> surrogates;

    TableShapes(JdbcClient jdbc, Collection<Surrogate> surrogates) {
        this.jdbc = jdbc;
        this.surrogates = surrogates;
    }

    /** @throws IllegalStateException where no column says from which position on a row is known */
    TableShape of(String schema, String table) {
        List<String> joins = new ArrayList<>();
        List<TableColumn> columns = columns(schema, table, joins);
        TableColumn position = columns.stream()
                .filter(column -> POSITIONS.contains(column.name()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("Table %s: expected a column of %s".formatted(table, POSITIONS)));
        Set<TableColumn> order = new LinkedHashSet<>(List.of(position));
        Set<String> key = key(schema, table);
        columns.stream().filter(column -> key.contains(column.name())).forEach(order::add);
        if (key.isEmpty()) {
            order.addAll(columns);
        }
        return new TableShape(table, position.name(), columns, List.copyOf(order), joins);
    }

    private List<TableColumn> columns(String schema, String table, List<String> joins) {
        return jdbc
                .sql("""
                        SELECT column_name, data_type, is_nullable = 'YES' AS nullable,
                               data_type = 'ARRAY' AND bool_or(column_name = :growing) OVER () AS grows
                          FROM information_schema.columns
                         WHERE table_schema = :schema AND table_name = :table""")
                .param("growing", POSITIONS_OF_ELEMENTS)
                .param("schema", schema)
                .param("table", table)
                .query((row, number) -> row.getBoolean("grows")
                        ? List.of(knownElements(row.getString("column_name"), row.getBoolean("nullable")))
                        : column(
                                table,
                                row.getString("column_name"),
                                NUMBERS.contains(row.getString("data_type")),
                                row.getBoolean("nullable"),
                                joins))
                .list()
                .stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(TableColumn::name))
                .toList();
    }

    /** Of arrays that have grown beyond the position with the positions of their elements, those that are known at it. */
    private static TableColumn knownElements(String name, boolean nullable) {
        return new TableColumn(name, """
                CASE WHEN stored.%2$s[cardinality(stored.%2$s)] > known.position
                     THEN stored.%1$s[1:width_bucket(known.position, stored.%2$s)] ELSE stored.%1$s END""".formatted(name, POSITIONS_OF_ELEMENTS), false, nullable);
    }

    /** None for the number that another build gives otherwise: that build says what the row stands for all the same. */
    private List<TableColumn> column(String table, String name, boolean numeric, boolean nullable, List<String> joins) {
        for (Surrogate surrogate : surrogates) {
            if (surrogate.table().equals(table) && surrogate.number().equals(name)) {
                return List.of();
            }
            if (surrogate.references().contains(name)) {
                joins.add(join(surrogate, name));
                return List.of(new TableColumn(name, meaning(surrogate, name), false, nullable));
            }
        }
        return List.of(new TableColumn(name, "stored." + name, numeric, nullable));
    }

    private static String join(Surrogate surrogate, String column) {
        return "LEFT JOIN %%s.%s %s_row ON %s_row.%s = stored.%s"
                .formatted(surrogate.table(), column, column, surrogate.number(), column);
    }

    /** A number that stands for nothing is shown as it is. */
    private static String meaning(Surrogate surrogate, String column) {
        return "CASE WHEN %s_row.%s IS NULL THEN stored.%s::text ELSE jsonb_build_array(%s)::text END"
                .formatted(
                        column,
                        surrogate.number(),
                        column,
                        surrogate.meaning().stream()
                                .map(meant -> "%s_row.%s".formatted(column, meant))
                                .collect(Collectors.joining(", ")));
    }

    private Set<String> key(String schema, String table) {
        return surrogates.stream()
                .filter(surrogate -> surrogate.table().equals(table))
                .findFirst()
                .map(surrogate -> Set.copyOf(surrogate.meaning()))
                .orElseGet(() -> primaryKey(schema, table));
    }

    private Set<String> primaryKey(String schema, String table) {
        return jdbc.sql("""
                        SELECT attname
                          FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)
                         WHERE indrelid = to_regclass(:table) AND indisprimary""")
                .param("table", schema + "." + table)
                .query(String.class)
                .set();
    }
}
