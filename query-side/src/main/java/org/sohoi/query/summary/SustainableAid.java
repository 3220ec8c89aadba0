package org.sohoi.query.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Catalogue;
import org.sohoi.query.measures.derived.Quotient;

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

    static final String MEASURE = "sustainable-aid-share";
    static final int PLACES = Catalogue.divided(MEASURE).places();

    static SustainableAid of(Label label, Quotient share) {
        return new SustainableAid(label, share.numerator(), share.denominator(), share.value());
    }
}
