package org.sohoi.query.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Interval;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.measures.catalogue.MeasureUnit;
import org.sohoi.query.table.Column;
import org.sohoi.query.table.FilterColumns;
import org.sohoi.query.time.CoordinateColumns;
import org.sohoi.query.time.Coordinates;

/** What stands above the table of an answer: the whole question, with the coordinates that it was answered at. */
public final class MeasureHeading {

    private MeasureHeading() {}

    public static Map<String, Object> of(
            String measure, MeasureUnit unit, MeasureKind kind, Coordinates coordinates, MeasureFilter filter) {
        Map<String, Object> heading = new LinkedHashMap<>();
        heading.put("measure", measure);
        heading.put("unitOfMeasure", unit.name());
        heading.put("kind", kind.name());
        heading.putAll(CoordinateColumns.heading(coordinates));
        heading.putAll(of(filter));
        return heading;
    }

    /** Of a question with groups, or with intervals. */
    public static Map<String, Object> of(
            String measure,
            MeasureUnit unit,
            MeasureKind kind,
            Coordinates coordinates,
            MeasureFilter filter,
            List<Dimension> groupBy,
            @Nullable Interval interval) {
        Map<String, Object> heading = of(measure, unit, kind, coordinates, filter);
        if (!groupBy.isEmpty()) {
            heading.put("groupBy", groupBy.stream().map(Dimension::label).collect(Collectors.joining(",")));
        }
        if (interval != null) {
            heading.put("interval", interval.name());
        }
        return heading;
    }

    /** Of a question for the greatest groups alone. */
    public static void putTop(Map<String, Object> heading, @Nullable Integer top) {
        if (top != null) {
            heading.put("top", top.longValue());
        }
    }

    /**
     * The columns that tell a row's group.
     *
     * @param others whether a row may be that of the groups that are not listed
     */
    public static <R extends GroupRow> List<Column<R>> groupColumns(List<Dimension> groupBy, boolean others) {
        List<Column<R>> columns = new ArrayList<>();
        groupBy.forEach(dimension ->
                columns.add(Column.text(dimension.label(), row -> row.group().get(dimension.label()))));
        if (others) {
            columns.add(Column.flag("other", GroupRow::other));
        }
        return columns;
    }

    /** The columns that say the same in every row. */
    public static <R> List<Column<R>> columns(MeasureFilter filter) {
        return FilterColumns.of(of(filter));
    }

    public static Map<String, Object> of(MeasureFilter filter) {
        Map<String, Object> heading = new LinkedHashMap<>();
        if (filter.association() != null) {
            heading.put("association", filter.association().toString());
            heading.put("tiers", filter.tiers().name());
        }
        if (filter.unit() != null) {
            heading.put("unit", filter.unit());
        }
        filter.values().forEach((dimension, values) -> heading.put(dimension.label(), String.join(",", values)));
        return heading;
    }
}
