package org.sohoi.query.sums;

/** Sums, by row and column, that may on their way be larger than a long: only what they come to must not be. */
final class ExactSums {

    private static final int HALF = 32;
    private static final long LOW = 0xFFFF_FFFFL;

    private final long[][] high;
    private final long[][] low;

    ExactSums(int rows, int columns) {
        this.high = new long[rows][columns];
        this.low = new long[rows][columns];
    }

    /** @param sign 1 or -1 */
    void add(int row, int column, long amount, int sign) {
        addHalves(row, column, amount >> HALF, amount & LOW, sign);
    }

    /**
     * Several amounts at once.
     *
     * @param highs the sum of their upper halves
     * @param lows the sum of their lower 32 bits
     */
    void addHalves(int row, int column, long highs, long lows, int sign) {
        high[row][column] += sign * highs;
        low[row][column] += sign * lows;
    }

    /** @throws ArithmeticException when it does not fit into a long */
    long get(int row, int column) {
        long carried = high[row][column] + (low[row][column] >> HALF);
        return (long) Math.toIntExact(carried) << HALF | low[row][column] & LOW;
    }
}
