package org.sohoi.auditor.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** That much more, or less, of something from a day on. */
record Amount(Series series, LocalDate day, long amount, Map<String, String> dimensions) {

    static Amount of(Series series, LocalDate day, long amount) {
        return new Amount(series, day, amount, Map.of());
    }

    Amount by(String dimension, String value) {
        Map<String, String> more = new HashMap<>(dimensions);
        more.put(dimension, value);
        return new Amount(series, day, amount, Map.copyOf(more));
    }

    Amount until(LocalDate end) {
        return new Amount(series, end, Math.negateExact(amount), dimensions);
    }
}
