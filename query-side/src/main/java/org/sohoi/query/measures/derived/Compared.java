package org.sohoi.query.measures.derived;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.CatalogueEntry;
import org.sohoi.query.measures.catalogue.Divided;

/**
 * A figure beside another. The figure itself is {@code value}, and of a ratio or growth the quotient of {@code numerator} and
 * {@code denominator}, which sums do not have.
 *
 * @param value none for a ratio or growth whose denominator is 0, and for a whole of which only the intervals were counted
 * @param comparedValue the same at the other coordinates
 * @param difference how much more it is than {@code comparedValue}; none where either is missing
 * @param growth the difference divided by {@code comparedValue}, to {@value #PLACES} places, half up; none where that is 0
 *     or, as a growth may be, less: it would bear the wrong sign
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "numerator",
    "denominator",
    "value",
    "comparedNumerator",
    "comparedDenominator",
    "comparedValue",
    "difference",
    "growth"
})
public record Compared(
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        @Nullable Long comparedNumerator,
        @Nullable Long comparedDenominator,
        @Nullable BigDecimal comparedValue,
        @Nullable BigDecimal difference,
        @Nullable BigDecimal growth) {

    /** The decimal places of growth: a hundredth of a percent. */
    public static final int PLACES = 4;

    static Compared of(Figure now, Figure then) {
        BigDecimal value = now.value();
        BigDecimal comparedValue = then.value();
        BigDecimal difference = value == null || comparedValue == null ? null : value.subtract(comparedValue);
        return new Compared(
                now.parts() == null ? null : now.parts().numerator(),
                now.parts() == null ? null : now.parts().denominator(),
                value,
                then.parts() == null ? null : then.parts().numerator(),
                then.parts() == null ? null : then.parts().denominator(),
                comparedValue,
                difference,
                growth(difference, comparedValue));
    }

    /** What figures of groups are together at either coordinates; not of different people. */
    static Compared together(List<Compared> groups, CatalogueEntry measure) {
        return measure instanceof Divided divided
                ? of(
                        quotientOf(groups, Compared::numerator, Compared::denominator, divided),
                        quotientOf(groups, Compared::comparedNumerator, Compared::comparedDenominator, divided))
                : of(sumOf(groups, Compared::value), sumOf(groups, Compared::comparedValue));
    }

    private static Figure quotientOf(
            List<Compared> groups,
            Function<Compared, @Nullable Long> numerator,
            Function<Compared, @Nullable Long> denominator,
            Divided measure) {
        return Figure.of(Quotient.together(
                groups.stream()
                        .map(group -> new Quotient(
                                Objects.requireNonNull(numerator.apply(group)),
                                Objects.requireNonNull(denominator.apply(group)),
                                null))
                        .toList(),
                measure));
    }

    private static Figure sumOf(List<Compared> sums, Function<Compared, @Nullable BigDecimal> value) {
        return new Figure(
                null, sums.stream().map(value).map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static @Nullable BigDecimal growth(@Nullable BigDecimal difference, @Nullable BigDecimal comparedValue) {
        return difference == null || comparedValue == null || comparedValue.signum() <= 0
                ? null
                : difference.divide(comparedValue, PLACES, RoundingMode.HALF_UP);
    }
}
