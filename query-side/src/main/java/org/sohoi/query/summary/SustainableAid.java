package org.sohoi.query.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How much of the support given lasts: vocational training and job creation.
 *
 * @param value its value, VND
 * @param supportValue the value of all support, VND
 * @param share one by the other, to four places; none where no support was given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SustainableAid(
        Label label,
        long value,
        long supportValue,
        @Nullable BigDecimal share) {

    private static final int PLACES = 4;

    static SustainableAid of(Label label, long value, long supportValue) {
        BigDecimal share = supportValue == 0
                ? null
                : BigDecimal.valueOf(value).divide(BigDecimal.valueOf(supportValue), PLACES, RoundingMode.HALF_UP);
        return new SustainableAid(label, value, supportValue, share);
    }
}
