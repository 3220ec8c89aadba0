package org.sohoi.query.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column: how a row comes to its cell in it.
 *
 * @param value null for an empty cell; else of the Java type that {@link CellType.Kind} says
 */
public record Column<R>(String name, CellType type, Function<R, ? extends @Nullable Object> value) {

    /** Whatever the value is, as it says itself. */
    public static <R> Column<R> text(String name, Function<R, ? extends @Nullable Object> value) {
        return new Column<>(name, CellType.TEXT, row -> {
            Object found = value.apply(row);
            return found == null ? null : found.toString();
        });
    }

    public static <R> Column<R> whole(String name, Function<R, ? extends @Nullable Number> value) {
        return new Column<>(name, CellType.WHOLE, row -> {
            Number found = value.apply(row);
            return found == null ? null : found.longValue();
        });
    }

    public static <R> Column<R> decimal(String name, int places, Function<R, @Nullable BigDecimal> value) {
        return new Column<>(name, CellType.decimal(places), value);
    }

    public static <R> Column<R> date(String name, Function<R, @Nullable LocalDate> value) {
        return new Column<>(name, CellType.DATE, value);
    }

    public static <R> Column<R> instant(String name, Function<R, @Nullable Instant> value) {
        return new Column<>(name, CellType.INSTANT, value);
    }

    public static <R> Column<R> flag(String name, Function<R, @Nullable Boolean> value) {
        return new Column<>(name, CellType.FLAG, value);
    }
}
