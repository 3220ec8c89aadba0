package org.sohoi.query.measures.derived;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One amount divided by another.
 *
 * @param value rounded, half up; none where the denominator is 0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"numerator", "denominator", "value"})
public record Quotient(
        long numerator, long denominator, @Nullable BigDecimal value) {

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
