package org.sohoi.query.projection;

import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows in PostgreSQL's binary format, one after the other: how many columns, then the length and bytes of each. */
final class BinaryRows {

    private static final int NULL = -1;
    private static final int ONE_DIMENSION = 1;
    private static final int NO_NULLS = 0;
    private static final int FIRST_INDEX = 1;

    private final List<BinaryColumn> columns;
    private ByteBuffer buffer;

    BinaryRows(List<BinaryColumn> columns, int bytes) {
        this.columns = columns;
        this.buffer = ByteBuffer.allocate(bytes + bytes / 4);
    }

    void append(@Nullable Object[] values) {
        number((short) values.length);
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            if (value == null) {
                number(NULL);
            } else {
                columns.get(column).append(value, this);
            }
        }
    }

    /** Of the value that follows. */
    BinaryRows length(int bytes) {
        return number(bytes);
    }

    BinaryRows number(byte value) {
        room(Byte.BYTES).put(value);
        return this;
    }

    BinaryRows number(short value) {
        room(Short.BYTES).putShort(value);
        return this;
    }

    BinaryRows number(int value) {
        room(Integer.BYTES).putInt(value);
        return this;
    }

    BinaryRows number(long value) {
        room(Long.BYTES).putLong(value);
        return this;
    }

    BinaryRows bytes(byte[] value) {
        room(value.length).put(value);
        return this;
    }

    /** The length and the head of an array. The elements follow, each with its length. */
    void array(int elements, int bytes, int type) {
        if (elements == 0) {
            length(3 * Integer.BYTES).number(0).number(NO_NULLS).number(type);
        } else {
            length(5 * Integer.BYTES + elements * (Integer.BYTES + bytes));
            number(ONE_DIMENSION).number(NO_NULLS).number(type).number(elements).number(FIRST_INDEX);
        }
    }

    int size() {
        return buffer.position();
    }

    /** What was appended, in an array of its own room; the next rows overwrite it. */
    ByteBuffer taken() {
        ByteBuffer taken = ByteBuffer.wrap(buffer.array()).limit(buffer.position());
        buffer.clear();
        return taken;
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            ByteBuffer larger = ByteBuffer.allocate(Math.max(2 * buffer.capacity(), buffer.position() + bytes));
            buffer = larger.put(buffer.flip());
        }
        return buffer;
    }
}
