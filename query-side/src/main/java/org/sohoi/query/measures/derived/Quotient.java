package org.sohoi.query.measures.derived;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.SumMustFit;
import org.sohoi.query.measures.catalogue.Divided;
import org.sohoi.query.measures.catalogue.Growth;

/**
 * One amount divided by another.
 *
 * @param value rounded, half up; none where the denominator is 0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"numerator", "denominator", "value"})
public record Quotient(
        long numerator, long denominator, @Nullable BigDecimal value) {

    /** Of what the two parts come to. */
    static Quotient of(Divided measure, long first, long second) {
        return of(measure instanceof Growth ? increase(first, second, measure) : first, second, measure.places());
    }

    private static long increase(long current, long previous, Divided measure) {
        return SumMustFit.exactly(BigDecimal.valueOf(current).subtract(BigDecimal.valueOf(previous)), measure.name());
    }

    /** What quotients of parts are together. */
    static Quotient together(List<Quotient> parts, Divided measure) {
        return of(
                SumMustFit.sum(parts.stream().map(Quotient::numerator), measure.name()),
                SumMustFit.sum(parts.stream().map(Quotient::denominator), measure.name()),
                measure.places());
    }

    static Quotient of(long numerator, long denominator, int places) {
        return new Quotient(
                numerator,
                denominator,
                denominator == 0
                        ? null
                        : BigDecimal.valueOf(numerator)
                                .divide(BigDecimal.valueOf(denominator), places, RoundingMode.HALF_UP));
    }
}
