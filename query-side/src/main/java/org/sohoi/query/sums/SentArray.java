package org.sohoi.query.sums;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads a column with what {@code array_send} makes of an array of numbers: five numbers of its own, or three where it is
 * empty, then the length and the value of each element. A question reads thousands of them, and the driver's own arrays, of
 * objects, take as long as the database takes to find them.
 */
final class SentArray {

    private static final int DIMENSIONS_FLAGS_AND_TYPE = 3 * Integer.BYTES;
    private static final int FIRST_INDEX = Integer.BYTES;

    private final ByteBuffer sent;
    private final int elements;

    private SentArray(ByteBuffer sent, int elements) {
        this.sent = sent;
        this.elements = elements;
    }

    static int[] ints(ResultSet row, String column) throws SQLException {
        SentArray array = of(row, column);
        int[] numbers = new int[array.elements];
        for (int i = 0; i < numbers.length; i++) {
            array.mustBe(Integer.BYTES);
            numbers[i] = array.sent.getInt();
        }
        return numbers;
    }

    static long[] longs(ResultSet row, String column) throws SQLException {
        SentArray array = of(row, column);
        long[] numbers = new long[array.elements];
        for (int i = 0; i < numbers.length; i++) {
            array.mustBe(Long.BYTES);
            numbers[i] = array.sent.getLong();
        }
        return numbers;
    }

    private static SentArray of(ResultSet row, String column) throws SQLException {
        ByteBuffer sent = ByteBuffer.wrap(row.getBytes(column));
        int dimensions = sent.getInt(0);
        sent.position(DIMENSIONS_FLAGS_AND_TYPE);
        if (dimensions == 0) {
            return new SentArray(sent, 0);
        }
        int elements = sent.getInt();
        sent.position(sent.position() + FIRST_INDEX);
        return new SentArray(sent, elements);
    }

    /** There is no number in the place of one that is null. */
    private void mustBe(int bytes) {
        int length = sent.getInt();
        if (length != bytes) {
            throw new IllegalStateException("Expected a number of %d bytes, found %d".formatted(bytes, length));
        }
    }
}
