package org.sohoi.standalone.demo.province;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.report.Precision;

/**
 * A figure of the province's report.
 *
 * @param system whose figure it is, over all tiers; none where it counts all associations
 * @param measure a measure of the read side's catalogue
 * @param filter values by dimension
 * @param from first day of the period; none for a stock
 * @param to first day after the period, or the day that a stock is asked for
 */
public record Figure(
        String id,
        @Nullable String system,
        String what,
        String whatInVietnamese,
        String measure,
        Map<String, List<String>> filter,
        long value,
        String unit,
        Precision precision,
        @Nullable LocalDate from,
        LocalDate to) {

    /** What a year so many times as busy would claim; the associations stay as many as they are. */
    Figure times(int scale) {
        return system == null
                ? this
                : new Figure(
                        id,
                        system,
                        what,
                        whatInVietnamese,
                        measure,
                        filter,
                        Math.multiplyExact(value, (long) scale),
                        unit,
                        precision,
                        from,
                        to);
    }
}
