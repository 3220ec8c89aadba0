package org.sohoi.query.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.Cause;
import org.sohoi.query.measures.SumMustFit;
import org.sohoi.query.trace.AddedDeltas;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many changes of each kind there are, and what they come to. */
final class Subtotals {

    private static final String BY_CAUSE = """
            SELECT delta.cause, coalesce(delta.effective_on <= CAST(:known_day AS date), false) AS late,
                   count(*) AS count, sum(delta.amount * member.sign) AS amount
            %s
             GROUP BY 1, 2""".formatted(AddedDeltas.FROM);

    private final Map<ChangeKind, Long> counts = new EnumMap<>(ChangeKind.class);
    private final Map<ChangeKind, BigDecimal> amounts = new EnumMap<>(ChangeKind.class);

    /** @param knownDay the day of the earlier T; none when nothing was known yet */
    static Subtotals of(AddedDeltas deltas, @Nullable LocalDate knownDay, List<Change> reclassified, JdbcClient jdbc) {
        Subtotals subtotals = new Subtotals();
        deltas.ask(jdbc.sql(BY_CAUSE)).param("known_day", knownDay).query(row -> {
            subtotals.add(
                    ChangeKind.of(Cause.valueOf(row.getString("cause")), row.getBoolean("late")),
                    row.getLong("count"),
                    row.getBigDecimal("amount"));
        });
        reclassified.forEach(change -> subtotals.add(change.kind(), 1, BigDecimal.valueOf(change.amount())));
        return subtotals;
    }

    private void add(ChangeKind kind, long count, BigDecimal amount) {
        counts.merge(kind, count, Long::sum);
        amounts.merge(kind, amount, BigDecimal::add);
    }

    /** Of every kind, those included that did not occur. */
    List<Subtotal> each(String measure) {
        return List.of(ChangeKind.values()).stream()
                .map(kind -> new Subtotal(
                        kind,
                        counts.getOrDefault(kind, 0L),
                        SumMustFit.exactly(amounts.getOrDefault(kind, BigDecimal.ZERO), measure)))
                .toList();
    }

    long sum(String measure) {
        return SumMustFit.exactly(amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add), measure);
    }

    long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
