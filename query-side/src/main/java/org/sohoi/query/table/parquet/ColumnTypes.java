package org.sohoi.query.table.parquet;

import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DateType;
import org.apache.parquet.format.DecimalType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.MicroSeconds;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.TimeUnit;
import org.apache.parquet.format.TimestampType;
import org.apache.parquet.format.Type;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.sohoi.query.table.CellType;

/**
 * Types of columns in Parquet: text as STRING, whole numbers as INT64, decimals as DECIMAL of 38 digits, days as DATE,
 * instants as TIMESTAMP in microseconds of UTC, flags as BOOLEAN. The older converted types are given too, for readers that
 * know no others.
 */
final class ColumnTypes {

    static final int DECIMAL_BYTES = 16;

    private ColumnTypes() {}

    static PrimitiveType type(String name, CellType type) {
        return switch (type.kind()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(name);
            case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(name);
            case DECIMAL ->
                Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
                        .length(DECIMAL_BYTES)
                        .as(LogicalTypeAnnotation.decimalType(type.places(), CellType.DIGITS))
                        .named(name);
            case DATE ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(name);
            case INSTANT ->
                Types.optional(PrimitiveTypeName.INT64)
                        .as(LogicalTypeAnnotation.timestampType(true, LogicalTypeAnnotation.TimeUnit.MICROS))
                        .named(name);
            case FLAG -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
        };
    }

    static SchemaElement element(String name, CellType type) {
        SchemaElement element = new SchemaElement(name).setRepetition_type(FieldRepetitionType.OPTIONAL);
        return switch (type.kind()) {
            case TEXT ->
                element.setType(Type.BYTE_ARRAY)
                        .setConverted_type(ConvertedType.UTF8)
                        .setLogicalType(LogicalType.STRING(new StringType()));
            case WHOLE -> element.setType(Type.INT64);
            case DECIMAL ->
                element.setType(Type.FIXED_LEN_BYTE_ARRAY)
                        .setType_length(DECIMAL_BYTES)
                        .setConverted_type(ConvertedType.DECIMAL)
                        .setScale(type.places())
                        .setPrecision(CellType.DIGITS)
                        .setLogicalType(LogicalType.DECIMAL(new DecimalType(type.places(), CellType.DIGITS)));
            case DATE ->
                element.setType(Type.INT32)
                        .setConverted_type(ConvertedType.DATE)
                        .setLogicalType(LogicalType.DATE(new DateType()));
            case INSTANT ->
                element.setType(Type.INT64)
                        .setConverted_type(ConvertedType.TIMESTAMP_MICROS)
                        .setLogicalType(
                                LogicalType.TIMESTAMP(new TimestampType(true, TimeUnit.MICROS(new MicroSeconds()))));
            case FLAG -> element.setType(Type.BOOLEAN);
        };
    }
}
