package org.sohoi.query.trace;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.sohoi.query.measures.Composition;
import org.sohoi.query.table.ExportLimit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives all contributions to a figure, some at a time. */
final class StretchQueries {

    /** They are in memory at once, and each stretch costs a query. */
    static final int AT_ONCE = 2_000;

    private static final String COUNT = """
            SELECT count(*)
            %s AND (delta.position, delta.ordinal) > (:cursor_position, :cursor_ordinal)""".formatted(AddedDeltas.FROM);

    private static final String CUTS = """
            SELECT position, ordinal
              FROM (SELECT delta.position, delta.ordinal,
                           row_number() OVER (ORDER BY delta.position, delta.ordinal) AS number
                    %s AND (delta.position, delta.ordinal) > (:cursor_position, :cursor_ordinal)) AS numbered
             WHERE number %% :at_once = 0 OR number = :count
             ORDER BY number""".formatted(AddedDeltas.FROM);

    private final Composition composition;
    private final Contributions contributions;
    private final JdbcClient jdbc;
    private final ExportLimit limit;

    StretchQueries(Composition composition, Contributions contributions, JdbcClient jdbc, ExportLimit limit) {
        this.composition = composition;
        this.contributions = contributions;
        this.jdbc = jdbc;
        this.limit = limit;
    }

    @QueryHandler
    Stretches handle(FindStretches query) {
        AddedDeltas deltas = AddedDeltas.of(query.question(), query.besidePosition(), composition);
        long count = ask(COUNT, deltas, query.after()).query(Long.class).single();
        return new Stretches(
                count, query.after(), count > limit.rows() ? List.of() : ends(deltas, query.after(), count));
    }

    private List<Cursor> ends(AddedDeltas deltas, Cursor after, long count) {
        return ask(CUTS, deltas, after)
                .param("at_once", AT_ONCE)
                .param("count", count)
                .query((row, number) -> new Cursor(row.getLong("position"), row.getInt("ordinal")))
                .list();
    }

    @QueryHandler
    Stretch handle(ReadStretch query) {
        AddedDeltas deltas = AddedDeltas.of(query.question(), query.besidePosition(), composition)
                .upTo(query.end());
        return new Stretch(contributions.after(query.after(), deltas, AT_ONCE));
    }

    private JdbcClient.StatementSpec ask(String sql, AddedDeltas deltas, Cursor after) {
        return deltas.from(after)
                .ask(jdbc.sql(sql))
                .param("cursor_position", after.position())
                .param("cursor_ordinal", after.ordinal());
    }
}
