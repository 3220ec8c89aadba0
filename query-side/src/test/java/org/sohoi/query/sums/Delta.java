package org.sohoi.query.sums;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A delta as tests enter it. */
record Delta(long position, int ordinal, int own, int wider, int whole, LocalDate day, long amount) {

    int series(Breadth breadth) {
        return switch (breadth) {
            case OWN -> own;
            case WIDER -> wider;
            case WHOLE -> whole;
        };
    }

    /** What a batch of them enters into series of all breadths. */
    static List<EnteredDelta> entered(List<Delta> batch) {
        return batch.stream()
                .flatMap(delta -> Arrays.stream(Breadth.values())
                        .map(breadth -> new EnteredDelta(
                                delta.position, delta.series(breadth), breadth, delta.day, delta.amount)))
                .toList();
    }

    void insert() {
        CalendarSumsTest.template()
                .update(
                        "INSERT INTO read_model.measure_delta (position, ordinal, series_id, wider_series_id,"
                                + " whole_series_id, effective_on, amount, cause)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, 'ENTERED') ON CONFLICT DO NOTHING",
                        position,
                        ordinal,
                        own,
                        wider,
                        whole,
                        day,
                        amount);
    }
}
