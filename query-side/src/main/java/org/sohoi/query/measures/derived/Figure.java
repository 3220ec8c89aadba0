package org.sohoi.query.measures.derived;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is compared.
 *
 * @param parts what was divided by what; none for a sum
 * @param value none where a ratio, a growth, or a whole that was not counted, has none
 */
record Figure(@Nullable Quotient parts, @Nullable BigDecimal value) {

    static final Figure NONE = new Figure(null, null);

    static Figure of(long value) {
        return new Figure(null, BigDecimal.valueOf(value));
    }

    static Figure of(Quotient quotient) {
        return new Figure(quotient, quotient.value());
    }
}
