package org.sohoi.standalone.demo.year;

import java.math.BigInteger;

/** Splits a total exactly. */
final class Shares {

    private Shares() {}

    /**
     * Parts that add up to the total, each at least one step and nearly in proportion to its weight.
     *
     * @param step every part is a multiple of it; divides the total
     */
    static long[] split(long total, long step, long[] weights) {
        long steps = total / step;
        if (steps * step != total || steps < weights.length) {
            throw new IllegalArgumentException(
                    "%d does not split into %d parts of at least %d".formatted(total, weights.length, step));
        }
        long free = steps - weights.length;
        long allWeights = 0;
        for (long weight : weights) {
            allWeights += weight;
        }
        long[] parts = new long[weights.length];
        long weightSoFar = 0;
        long givenSoFar = 0;
        for (int i = 0; i < parts.length; i++) {
            weightSoFar += weights[i];
            long due = proportion(free, weightSoFar, allWeights);
            parts[i] = (1 + due - givenSoFar) * step;
            givenSoFar = due;
        }
        return parts;
    }

    private static long proportion(long of, long weight, long allWeights) {
        return BigInteger.valueOf(of)
                .multiply(BigInteger.valueOf(weight))
                .divide(BigInteger.valueOf(allWeights))
                .longValueExact();
    }
}
