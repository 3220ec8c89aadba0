package org.sohoi.query.projection;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** How values of a column's type are sent to PostgreSQL in its binary format: what its receiving functions read. */
enum BinaryColumn {
    INT2 {
        @Override
        void append(Object value, BinaryRows rows) {
            long number = ((Number) value).longValue();
            if (number != (short) number) {
                throw new ArithmeticException("No smallint: " + number);
            }
            rows.length(Short.BYTES).number((short) number);
        }
    },
    INT4 {
        @Override
        void append(Object value, BinaryRows rows) {
            rows.length(Integer.BYTES).number(Math.toIntExact(((Number) value).longValue()));
        }
    },
    INT8 {
        @Override
        void append(Object value, BinaryRows rows) {
            rows.length(Long.BYTES).number(((Number) value).longValue());
        }
    },
    BOOL {
        @Override
        void append(Object value, BinaryRows rows) {
            rows.length(1).number((byte) ((Boolean) value ? 1 : 0));
        }
    },
    TEXT {
        @Override
        void append(Object value, BinaryRows rows) {
            byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
            rows.length(text.length).bytes(text);
        }
    },
    JSONB {
        @Override
        void append(Object value, BinaryRows rows) {
            byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
            rows.length(1 + text.length).number(JSONB_VERSION).bytes(text);
        }
    },
    UUID {
        @Override
        void append(Object value, BinaryRows rows) {
            UUID uuid = (UUID) value;
            rows.length(2 * Long.BYTES).number(uuid.getMostSignificantBits()).number(uuid.getLeastSignificantBits());
        }
    },
    DATE {
        @Override
        void append(Object value, BinaryRows rows) {
            rows.length(Integer.BYTES).number(Math.toIntExact(((LocalDate) value).toEpochDay() - FIRST_DAY));
        }
    },
    TIMESTAMPTZ {
        @Override
        void append(Object value, BinaryRows rows) {
            OffsetDateTime instant = (OffsetDateTime) value;
            // Rounded, as the driver does for single rows.
            long micros = instant.toEpochSecond() * MICROS + (instant.getNano() + 500) / 1_000;
            rows.length(Long.BYTES).number(micros - FIRST_DAY * MICROS_A_DAY);
        }
    },
    INT4_ARRAY {
        @Override
        void append(Object value, BinaryRows rows) {
            int[] numbers = (int[]) value;
            rows.array(numbers.length, Integer.BYTES, OID_OF_INT4);
            for (int number : numbers) {
                rows.length(Integer.BYTES).number(number);
            }
        }
    },
    INT8_ARRAY {
        @Override
        void append(Object value, BinaryRows rows) {
            long[] numbers = (long[]) value;
            rows.array(numbers.length, Long.BYTES, OID_OF_INT8);
            for (long number : numbers) {
                rows.length(Long.BYTES).number(number);
            }
        }
    };

    private static final byte JSONB_VERSION = 1;
    private static final int OID_OF_INT4 = 23;
    private static final int OID_OF_INT8 = 20;
    /** PostgreSQL counts from 2000-01-01. */
    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private static final long MICROS = 1_000_000;
    private static final long MICROS_A_DAY = 86_400 * MICROS;

    /** The length of what follows, and that; a value that is not null. */
    abstract void append(Object value, BinaryRows rows);

    /** @param name as PostgreSQL calls it: an array by an underscore and the type of its elements */
    static BinaryColumn ofType(String name) {
        return switch (name) {
            case "int2" -> INT2;
            case "int4" -> INT4;
            case "int8" -> INT8;
            case "bool" -> BOOL;
            case "text" -> TEXT;
            case "jsonb" -> JSONB;
            case "uuid" -> UUID;
            case "date" -> DATE;
            case "timestamptz" -> TIMESTAMPTZ;
            case "_int4" -> INT4_ARRAY;
            case "_int8" -> INT8_ARRAY;
            default -> throw new IllegalArgumentException("No rows are copied into columns of type " + name);
        };
    }
}
