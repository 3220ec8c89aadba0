package org.sohoi.query.sums;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** A delta as tests enter it: to a series of its own and to wider ones. */
record Delta(long position, List<Integer> series, LocalDate day, long amount) {

    /** What a batch of them enters. */
    static List<EnteredDelta> entered(Collection<Delta> batch) {
        return batch.stream()
                .flatMap(delta -> delta.series.stream()
                        .map(series -> new EnteredDelta(
                                delta.position, series, Math.toIntExact(delta.day.toEpochDay()), delta.amount)))
                .toList();
    }
}
