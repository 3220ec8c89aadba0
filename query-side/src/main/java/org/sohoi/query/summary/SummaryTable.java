package org.sohoi.query.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.time.CoordinateColumns;
import org.sohoi.query.time.Coordinates;

/** The summary as a tidy table: one figure a row, its coordinates with it, so that tables can be put together. */
final class SummaryTable {

    private static final List<String> COLUMNS =
            List.of("section", "measure", "dimension", "member", "labelVi", "labelEn", "unit", "value");

    private SummaryTable() {}

    static List<List<@Nullable String>> cells(Summary summary) {
        List<List<@Nullable String>> cells = new ArrayList<>();
        List<@Nullable String> header = new ArrayList<>(COLUMNS);
        header.addAll(CoordinateColumns.NAMES);
        cells.add(header);
        summary.sections()
                .forEach(section ->
                        section.lines().forEach(line -> cells.add(row(summary.coordinates(), section.key(), line))));
        return cells;
    }

    private static List<@Nullable String> row(Coordinates coordinates, String section, SummaryLine line) {
        List<@Nullable String> cells = new ArrayList<>(Arrays.asList(
                section,
                line.measure(),
                line.dimension() == null ? null : line.dimension().label(),
                line.member(),
                line.label().vi(),
                line.label().en(),
                line.unit().name(),
                Long.toString(line.value())));
        cells.addAll(CoordinateColumns.of(coordinates));
        return cells;
    }
}
