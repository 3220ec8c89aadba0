package org.sohoi.query.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.MeasureHeading;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.MeasureUnit;
import org.sohoi.query.table.Column;
import org.sohoi.query.table.Table;
import org.sohoi.query.time.CoordinateColumns;

/**
 * The summary as a tidy table: one figure a row, its coordinates with it, so that tables can be put together. The last is
 * the share of sustainable aid, which has its two parts and the share where others have a value.
 */
final class SummaryTable {

    private SummaryTable() {}

    static Table<Row> of(Summary summary) {
        Map<String, Object> heading = new LinkedHashMap<>(CoordinateColumns.heading(summary.coordinates()));
        heading.putAll(MeasureHeading.of(summary.scope()));
        return Table.of("summary", heading, columns(summary), rows(summary));
    }

    private static List<Column<Row>> columns(Summary summary) {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.text("section", Row::section),
                Column.text("measure", Row::measure),
                Column.text("dimension", row -> row.dimension == null ? null : row.dimension.label()),
                Column.text("member", Row::member),
                Column.text("labelVi", row -> row.label.vi()),
                Column.text("labelEn", row -> row.label.en()),
                Column.text("unit", Row::unit),
                Column.whole("value", Row::value),
                Column.whole("numerator", row -> row.share == null ? null : row.share.value()),
                Column.whole("denominator", row -> row.share == null ? null : row.share.supportValue()),
                Column.decimal("share", SustainableAid.PLACES, row -> row.share == null ? null : row.share.share())));
        columns.addAll(CoordinateColumns.of(summary.coordinates()));
        columns.addAll(MeasureHeading.columns(summary.scope()));
        return columns;
    }

    private static List<Row> rows(Summary summary) {
        Stream<Row> lines = summary.sections().stream()
                .flatMap(section -> section.lines().stream().map(line -> Row.of(section.key(), line)));
        return Stream.concat(lines, Stream.of(Row.of(summary.sustainableAid()))).toList();
    }

    /** A line, with its section's key, or the share. */
    record Row(
            String section,
            String measure,
            @Nullable Dimension dimension,
            @Nullable String member,
            Label label,
            MeasureUnit unit,
            @Nullable Long value,
            @Nullable SustainableAid share) {

        static Row of(String section, SummaryLine line) {
            return new Row(
                    section,
                    line.measure(),
                    line.dimension(),
                    line.member(),
                    line.label(),
                    line.unit(),
                    line.value(),
                    null);
        }

        static Row of(SustainableAid share) {
            return new Row(
                    "sustainable-aid",
                    SustainableAid.MEASURE,
                    null,
                    null,
                    share.label(),
                    MeasureUnit.SHARE,
                    null,
                    share);
        }
    }
}
