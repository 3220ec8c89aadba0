package org.sohoi.query.measures.derived;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.time.CoordinateColumns;

/** An answer in tidy form: one quotient a row, with the coordinates that it stands at. */
final class RatioTable {

    private RatioTable() {}

    static List<List<@Nullable String>> of(RatioAnswer answer) {
        List<List<@Nullable String>> cells = new ArrayList<>();
        cells.add(header(answer));
        answer.rows().forEach(row -> cells.add(row(answer, row)));
        return cells;
    }

    private static List<@Nullable String> header(RatioAnswer answer) {
        List<@Nullable String> header = new ArrayList<>(List.of("measure"));
        answer.groupBy().forEach(dimension -> header.add(dimension.label()));
        header.addAll(CoordinateColumns.NAMES);
        header.addAll(List.of("unit", "numerator", "denominator", "value"));
        return header;
    }

    private static List<@Nullable String> row(RatioAnswer answer, RatioRow row) {
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(answer.measure());
        cells.addAll(row.group().values());
        cells.addAll(CoordinateColumns.of(answer.coordinates(), row.from(), row.to()));
        cells.add(answer.unit().name());
        cells.add(Long.toString(row.quotient().numerator()));
        cells.add(Long.toString(row.quotient().denominator()));
        BigDecimal value = row.quotient().value();
        cells.add(value == null ? null : value.toPlainString());
        return cells;
    }
}
