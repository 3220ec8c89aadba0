package org.sohoi.query.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.time.CoordinateColumns;

/** An answer in tidy form: one value a row, each with the coordinates that it stands at. */
final class MeasureTable {

    private MeasureTable() {}

    static List<List<@Nullable String>> of(MeasureAnswer answer) {
        List<List<@Nullable String>> cells = new ArrayList<>();
        cells.add(header(answer));
        answer.rows().forEach(row -> cells.add(row(answer, row)));
        return cells;
    }

    private static List<@Nullable String> header(MeasureAnswer answer) {
        List<@Nullable String> header = new ArrayList<>(List.of("measure"));
        answer.groupBy().forEach(dimension -> header.add(dimension.label()));
        if (answer.top() != null) {
            header.add("other");
        }
        header.addAll(CoordinateColumns.NAMES);
        header.addAll(List.of("unit", "value"));
        return header;
    }

    private static List<@Nullable String> row(MeasureAnswer answer, MeasureRow row) {
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(answer.measure());
        cells.addAll(row.group().values());
        if (answer.top() != null) {
            cells.add(Objects.toString(row.other(), null));
        }
        cells.addAll(CoordinateColumns.of(answer.coordinates(), row.from(), row.to()));
        cells.add(answer.unit().name());
        cells.add(Long.toString(row.value()));
        return cells;
    }
}
