package org.sohoi.query.table.parquet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.table.CellType;
import org.sohoi.query.table.Column;

/**
 * How the cells of a column are written. Any of them may be empty.
 *
 * @param type for Apache's writers, and
 * @param element the same as it stands in the file
 */
record CellWriter<R>(Column<R> column, PrimitiveType type, SchemaElement element) {

    private static final int DEFINED = 1;

    static <R> CellWriter<R> of(Column<R> column) {
        return new CellWriter<>(
                column,
                ColumnTypes.type(column.name(), column.type()),
                ColumnTypes.element(column.name(), column.type()));
    }

    Bound<R> bound(ColumnWriter writer) {
        return row -> write(column.value().apply(row), writer);
    }

    private void write(@Nullable Object value, ColumnWriter writer) {
        if (value == null) {
            writer.writeNull(0, 0);
            return;
        }
        switch (column.type().kind()) {
            case TEXT -> writer.write(Binary.fromString((String) value), 0, DEFINED);
            case WHOLE -> writer.write((long) value, 0, DEFINED);
            case DECIMAL ->
                writer.write(Binary.fromConstantByteArray(bytes((BigDecimal) value, column.type())), 0, DEFINED);
            case DATE -> writer.write(Math.toIntExact(((LocalDate) value).toEpochDay()), 0, DEFINED);
            case INSTANT -> writer.write(ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) value), 0, DEFINED);
            case FLAG -> writer.write((boolean) value, 0, DEFINED);
        }
    }

    /** Two's complement, the highest byte first, of the number without its point. */
    private static byte[] bytes(BigDecimal value, CellType type) {
        byte[] least = value.setScale(type.places(), RoundingMode.UNNECESSARY)
                .unscaledValue()
                .toByteArray();
        byte[] all = new byte[ColumnTypes.DECIMAL_BYTES];
        int sign = all.length - least.length;
        Arrays.fill(all, 0, sign, (byte) (value.signum() < 0 ? -1 : 0));
        System.arraycopy(least, 0, all, sign, least.length);
        return all;
    }

    /** In one row group. */
    interface Bound<R> {

        void write(R row);
    }
}
