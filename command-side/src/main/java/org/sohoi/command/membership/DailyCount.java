package org.sohoi.command.membership;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A count over effective dates: what each day adds to it or takes from it. Within a day there is no order, so the count
 * of a day is the one at its end.
 *
 * <p>Asking what a change would do looks at the days from the earliest change on only: entries are mostly recorded soon
 * after they happened, so few days lie behind them.
 */
final class DailyCount {

    private final NavigableMap<LocalDate, Long> changes = new TreeMap<>();
    private long latest;

    /** The count at the end of a day. */
    record On(LocalDate day, long count) {}

    void add(Map<LocalDate, Long> changesByDay) {
        changesByDay.forEach((day, change) -> {
            changes.merge(day, change, DailyCount::sumOrNothing);
            latest += change;
        });
    }

    /** The first day from the earliest of these changes on whose count would lie outside min … max, if they were made. */
    Optional<On> firstOutside(long min, long max, Map<LocalDate, Long> proposed) {
        NavigableMap<LocalDate, Long> days = new TreeMap<>(proposed);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        changes.tailMap(days.firstKey(), true).forEach((day, change) -> days.merge(day, change, Long::sum));
        long count = countBefore(days.firstKey());
        for (Map.Entry<LocalDate, Long> day : days.entrySet()) {
            count += day.getValue();
            if (count < min || count > max) {
                return Optional.of(new On(day.getKey(), count));
            }
        }
        return Optional.empty();
    }

    private long countBefore(LocalDate day) {
        long later = 0;
        for (long change : changes.tailMap(day, true).values()) {
            later += change;
        }
        return latest - later;
    }

    private static @Nullable Long sumOrNothing(Long a, Long b) {
        long sum = a + b;
        return sum == 0 ? null : sum;
    }
}
