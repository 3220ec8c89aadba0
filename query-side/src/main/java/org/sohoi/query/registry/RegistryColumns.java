package org.sohoi.query.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sohoi.query.table.Column;
import org.sohoi.query.table.FilterColumns;
import org.sohoi.query.time.CoordinateColumns;
import org.sohoi.query.time.Coordinates;

/** Where a list of the registry stands and what it is limited to, in its table. */
final class RegistryColumns {

    private RegistryColumns() {}

    static Map<String, Object> heading(Coordinates at, Map<String, String> filter) {
        Map<String, Object> heading = new LinkedHashMap<>(CoordinateColumns.heading(at));
        heading.putAll(filter);
        return heading;
    }

    static <R> List<Column<R>> of(Coordinates at, Map<String, String> filter) {
        return Stream.concat(CoordinateColumns.<R>ofDay(at).stream(), FilterColumns.<R>of(filter).stream())
                .toList();
    }
}
