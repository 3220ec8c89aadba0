package org.sohoi.query.measures;

import java.math.BigDecimal;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sohoi.query.problem.QuestionRefused;

/** An answer is exact, or it is none. */
public final class SumMustFit {

    private SumMustFit() {}

    /** @throws QuestionRefused when the sum does not fit into a long */
    public static long exactly(BigDecimal sum, String measure) {
        try {
            return sum.longValueExact();
        } catch (ArithmeticException e) {
            throw refused(measure);
        }
    }

    /** @throws QuestionRefused when they do not come to a long */
    public static long sum(Stream<Long> parts, String measure) {
        return exactly(parts.map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add), measure);
    }

    /**
     * What is computed in longs.
     *
     * @throws QuestionRefused when it does not fit into them
     */
    public static <R> R guarding(String measure, Supplier<R> computation) {
        try {
            return computation.get();
        } catch (ArithmeticException e) {
            throw refused(measure);
        }
    }

    private static QuestionRefused refused(String measure) {
        return QuestionRefused.invalid(
                "SumMustFit",
                measure,
                "The sum is too large to be told exactly; ask for less at a time",
                "sums up to " + Long.MAX_VALUE,
                "more than that");
    }
}
