package org.sohoi.query.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
        header.addAll(List.of("asOf", "from", "to", "knownAt", "recordedAt", "boundaries", "unit", "value"));
        return header;
    }

    private static List<@Nullable String> row(MeasureAnswer answer, MeasureRow row) {
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(answer.measure());
        cells.addAll(row.group().values());
        cells.add(text(answer.coordinates().asOf()));
        cells.add(text(row.from() == null ? answer.coordinates().from() : row.from()));
        cells.add(text(row.to() == null ? answer.coordinates().to() : row.to()));
        cells.add(Long.toString(answer.coordinates().position()));
        cells.add(text(answer.coordinates().knownAt().recordedAt()));
        cells.add(answer.coordinates().boundaries().toString());
        cells.add(answer.unit().name());
        cells.add(Long.toString(row.value()));
        return cells;
    }

    private static @Nullable String text(@Nullable Object value) {
        return Objects.toString(value, null);
    }
}
