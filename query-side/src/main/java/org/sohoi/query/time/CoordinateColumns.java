package org.sohoi.query.time;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.table.Column;

/** Coordinates in a tidy table, where every row says where in time it stands. */
public final class CoordinateColumns {

    private CoordinateColumns() {}

    /** The columns of rows that all stand at the coordinates. */
    public static <R> List<Column<R>> of(Coordinates at) {
        return named(new Names(""), at, row -> at.from(), row -> at.to());
    }

    /** The columns of rows that all stand at the coordinates of a question that is never asked for a period. */
    public static <R> List<Column<R>> ofDay(Coordinates at) {
        return CoordinateColumns.<R>of(at).stream()
                .filter(column ->
                        !column.name().equals("from") && !column.name().equals("to"))
                .toList();
    }

    /** The columns of rows that are about intervals of their own; one of none is about the whole period. */
    public static <R> List<Column<R>> of(
            Coordinates at, Function<R, @Nullable LocalDate> from, Function<R, @Nullable LocalDate> to) {
        return ofOwn(new Names(""), at, from, to);
    }

    /** The columns of what such rows are compared with. */
    public static <R> List<Column<R>> compared(
            Coordinates at, Function<R, @Nullable LocalDate> from, Function<R, @Nullable LocalDate> to) {
        return ofOwn(new Names("compared"), at, from, to);
    }

    /** The same above a table. */
    public static Map<String, Object> heading(Coordinates at) {
        return heading(new Names(""), at);
    }

    public static Map<String, Object> comparedHeading(Coordinates at) {
        return heading(new Names("compared"), at);
    }

    private static <R> List<Column<R>> ofOwn(
            Names names, Coordinates at, Function<R, @Nullable LocalDate> from, Function<R, @Nullable LocalDate> to) {
        return named(names, at, row -> either(from.apply(row), at.from()), row -> either(to.apply(row), at.to()));
    }

    private static <R> List<Column<R>> named(
            Names names, Coordinates at, Function<R, @Nullable LocalDate> from, Function<R, @Nullable LocalDate> to) {
        return List.of(
                Column.date(names.of("asOf"), row -> at.asOf()),
                Column.date(names.of("from"), from),
                Column.date(names.of("to"), to),
                Column.whole(names.of("knownAt"), row -> at.position()),
                Column.instant(names.of("recordedAt"), row -> at.knownAt().recordedAt()),
                Column.date(names.of("boundaries"), row -> at.boundaries()));
    }

    private static Map<String, Object> heading(Names names, Coordinates at) {
        Map<String, Object> heading = new LinkedHashMap<>();
        CoordinateColumns.<Object>named(names, at, row -> at.from(), row -> at.to())
                .forEach(column -> {
                    Object value = column.value().apply(at);
                    if (value != null) {
                        heading.put(column.name(), value);
                    }
                });
        return heading;
    }

    private static @Nullable LocalDate either(@Nullable LocalDate own, @Nullable LocalDate ofAll) {
        return own == null ? ofAll : own;
    }

    private record Names(String prefix) {

        String of(String name) {
            return prefix.isEmpty() ? name : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
    }
}
