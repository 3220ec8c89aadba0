package org.sohoi.query.measures.derived;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.MeasureKind;
import org.sohoi.query.time.CoordinateColumns;

/** A comparison in tidy form: one group a row, with both coordinates that it stands at. */
final class ComparisonTable {

    private static final List<String> OF_SUMS = List.of("value", "comparedValue", "difference", "growth");
    private static final List<String> OF_RATIOS = List.of(
            "numerator",
            "denominator",
            "value",
            "comparedNumerator",
            "comparedDenominator",
            "comparedValue",
            "difference",
            "growth");

    private ComparisonTable() {}

    static List<List<@Nullable String>> of(ComparisonAnswer answer) {
        List<List<@Nullable String>> cells = new ArrayList<>();
        cells.add(header(answer));
        answer.rows().forEach(row -> cells.add(row(answer, row)));
        return cells;
    }

    private static List<@Nullable String> header(ComparisonAnswer answer) {
        List<@Nullable String> header = new ArrayList<>(List.of("measure"));
        answer.groupBy().forEach(dimension -> header.add(dimension.label()));
        if (answer.top() != null) {
            header.add("other");
        }
        header.addAll(CoordinateColumns.NAMES);
        header.addAll(CoordinateColumns.COMPARED_NAMES);
        header.add("unit");
        header.addAll(isOfRatio(answer) ? OF_RATIOS : OF_SUMS);
        return header;
    }

    private static List<@Nullable String> row(ComparisonAnswer answer, ComparisonRow row) {
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(answer.measure());
        cells.addAll(row.group().values());
        if (answer.top() != null) {
            cells.add(Objects.toString(row.other(), null));
        }
        cells.addAll(CoordinateColumns.of(answer.coordinates()));
        cells.addAll(CoordinateColumns.of(answer.comparedTo()));
        cells.add(answer.unit().name());
        cells.addAll(figures(row.compared(), isOfRatio(answer)));
        return cells;
    }

    private static List<@Nullable String> figures(Compared compared, boolean ofRatio) {
        List<@Nullable String> cells = new ArrayList<>();
        if (ofRatio) {
            cells.add(Objects.toString(compared.numerator(), null));
            cells.add(Objects.toString(compared.denominator(), null));
        }
        cells.add(plain(compared.value()));
        if (ofRatio) {
            cells.add(Objects.toString(compared.comparedNumerator(), null));
            cells.add(Objects.toString(compared.comparedDenominator(), null));
        }
        cells.add(plain(compared.comparedValue()));
        cells.add(plain(compared.difference()));
        cells.add(plain(compared.growth()));
        return cells;
    }

    private static boolean isOfRatio(ComparisonAnswer answer) {
        return answer.kind() == MeasureKind.RATIO;
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }
}
