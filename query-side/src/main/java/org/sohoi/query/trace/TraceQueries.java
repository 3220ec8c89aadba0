package org.sohoi.query.trace;

import java.math.BigDecimal;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.sohoi.query.measures.Composition;
import org.sohoi.query.measures.MeasureAnswer;
import org.sohoi.query.measures.Measures;
import org.sohoi.query.measures.SumMustFit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what figures are made of. */
final class TraceQueries {

    private static final String SUMS = """
            SELECT count(*) AS count,
                   coalesce(sum(delta.amount * member.sign)
                       FILTER (WHERE (delta.position, delta.ordinal) <= (:cursor_position, :cursor_ordinal)), 0) AS sum
            """ + AddedDeltas.FROM;

    private final Measures measures;
    private final Composition composition;
    private final Contributions contributions;
    private final JdbcClient jdbc;

    TraceQueries(Measures measures, Composition composition, Contributions contributions, JdbcClient jdbc) {
        this.measures = measures;
        this.composition = composition;
        this.contributions = contributions;
        this.jdbc = jdbc;
    }

    @QueryHandler
    Trace handle(TraceFigure query) {
        MeasureAnswer figure = measures.answer(query.question());
        AddedDeltas deltas =
                AddedDeltas.of(query.question(), query.question().coordinates().position(), composition);
        Page page = query.page();
        List<Contribution> found = contributions.after(page.after(), deltas, page.limit() + 1);
        List<Contribution> shown = found.size() > page.limit() ? found.subList(0, page.limit()) : found;
        Cursor end =
                shown.isEmpty() ? page.after() : shown.get(shown.size() - 1).cursor();
        Sums sums = sums(deltas, end);
        return new Trace(
                figure.measure(),
                figure.unit(),
                figure.kind(),
                figure.coordinates(),
                figure.filter(),
                figure.wholeTotal(),
                sums.count,
                List.copyOf(shown),
                SumMustFit.exactly(sums.upToHere, figure.measure()),
                found.size() > page.limit() ? end.toString() : null);
    }

    private Sums sums(AddedDeltas deltas, Cursor end) {
        return deltas.ask(jdbc.sql(SUMS))
                .param("cursor_position", end.position())
                .param("cursor_ordinal", end.ordinal())
                .query((row, number) -> new Sums(row.getLong("count"), row.getBigDecimal("sum")))
                .single();
    }

    private record Sums(long count, BigDecimal upToHere) {}
}
