package org.sohoi.query.sums;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A delta as tests enter it. */
record Delta(long position, int ordinal, int own, int wider, int whole, LocalDate day, long amount) {

    int series(Breadth breadth) {
        return switch (breadth) {
            case OWN -> own;
            case WIDER -> wider;
            case WHOLE -> whole;
        };
    }

    static Map<Integer, Integer> count(List<Delta> deltas, Breadth breadth) {
        Map<Integer, Integer> numbers = new HashMap<>();
        deltas.forEach(delta -> numbers.merge(delta.series(breadth), 1, Integer::sum));
        return numbers;
    }

    void insert() {
        CalendarSumsTest.template()
                .update(
                        "INSERT INTO read_model.measure_delta (position, ordinal, series_id, wider_series_id,"
                                + " whole_series_id, effective_on, amount, cause)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, 'ENTERED')",
                        position,
                        ordinal,
                        own,
                        wider,
                        whole,
                        day,
                        amount);
    }
}
