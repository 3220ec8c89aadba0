package org.sohoi.query.measures.entry;

import java.util.List;
import org.sohoi.query.projection.Portions;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.Rest;
import org.sohoi.query.sums.CalendarFolding;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The deltas of each series, cut where it is folded: with how many that is, is a setting, and has been another. */
final class TailPortions implements Portions {

    /**
     * Where the series of the same meaning is cut: after each of its folds, and among what is not folded, wherever rows
     * begin. Nowhere, where it is not found.
     */
    private static final String CUTS = """
            SELECT expected.number, array_agg(DISTINCT cuts.cut ORDER BY cuts.cut) FILTER (WHERE cuts.cut IS NOT NULL) AS cuts
              FROM %1$s.measure_series expected
              LEFT JOIN %2$s.measure_series found
                ON %3$s
              LEFT JOIN LATERAL (
                   SELECT coalesce(max(fold.position), 0) AS folded
                     FROM %2$s.sum_node fold
                    WHERE fold.series_id = found.number AND fold.node = 0) AS root ON true
              LEFT JOIN LATERAL (
                   SELECT fold.position + 1 AS cut
                     FROM %2$s.sum_node fold
                    WHERE fold.series_id = found.number AND fold.node = 0
                    UNION ALL
                   SELECT tail.first_position
                     FROM %2$s.sum_tail tail
                    WHERE tail.series_id = found.number AND tail.first_position > root.folded) AS cuts ON true
             WHERE expected.first_position <= :up_to
             GROUP BY expected.number""";

    private static final String CUT = """
            INSERT INTO %1$s.%2$s (series_id, first_position, positions, days, amounts)
            SELECT delta.series_id, min(delta.position), array_agg(delta.position ORDER BY delta.number),
                   array_agg(delta.day ORDER BY delta.number), array_agg(delta.amount ORDER BY delta.number)
              FROM (SELECT tail.series_id, entered.position, entered.day, entered.amount,
                           row_number() OVER (ORDER BY tail.first_position, entered.number) AS number
                      FROM %1$s.sum_tail tail,
                           unnest(tail.positions, tail.days, tail.amounts)
                             WITH ORDINALITY AS entered (position, day, amount, number)
                     WHERE tail.series_id = :series AND entered.position <= :up_to) AS delta
             GROUP BY delta.series_id, width_bucket(delta.position, CAST(:cuts AS bigint[]))""";

    private final JdbcClient jdbc;

    TailPortions(ReadModel readModel) {
        this.jdbc = JdbcClient.create(readModel.dataSource());
    }

    @Override
    public String table() {
        return CalendarFolding.TAILS;
    }

    @Override
    public void cutAlike(String expected, String found, String into, long upTo, Rest rest) throws InterruptedException {
        List<Cut> series = jdbc.sql(CUTS.formatted(expected, found, SeriesMeaning.SAME))
                .param("up_to", upTo)
                .query((row, number) -> new Cut(
                        row.getInt("number"),
                        row.getArray("cuts") == null
                                ? new Long[0]
                                : (Long[]) row.getArray("cuts").getArray()))
                .list();
        for (Cut cut : series) {
            jdbc.sql(CUT.formatted(expected, into))
                    .param("series", cut.series)
                    .param("cuts", cut.before)
                    .param("up_to", upTo)
                    .update();
            rest.take();
        }
    }

    /** @param before each of these positions it is cut; ascending */
    @SuppressWarnings("ArrayRecordComponent") // Taken from one statement and handed to the next.
    private record Cut(int series, Long[] before) {}
}
