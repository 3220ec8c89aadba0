package org.sohoi.query.trace;

import java.util.function.ToIntFunction;
import org.sohoi.query.measures.Addends;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.Composition;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The deltas that a figure adds up, of one stretch of the ledger.
 *
 * @param after the last position before the stretch
 * @param upTo the last position of the stretch
 */
public record AddedDeltas(Addends addends, long after, long upTo) {

    /**
     * The end of a statement about {@code delta}, each with the sign of its {@code member}. Where the deltas of a series are,
     * its tails say, from the one in which the stretch begins.
     */
    public static final String FROM = """
            FROM unnest(:series, :signs) AS member (series_id, sign)
             CROSS JOIN LATERAL (
                   SELECT DISTINCT entered.position
                     FROM sum_tail tail, unnest(tail.positions, tail.days) AS entered (position, day)
                    WHERE tail.series_id = member.series_id
                      AND tail.first_position <= :up_to_position
                      AND tail.first_position >= coalesce((SELECT max(begun.first_position)
                                                             FROM sum_tail begun
                                                            WHERE begun.series_id = member.series_id
                                                              AND begun.first_position <= :after_position), 0)
                      AND entered.position > :after_position
                      AND entered.position <= :up_to_position
                      AND entered.day >= coalesce(CAST(:first_day AS date) - date '1970-01-01', -2147483648)
                      AND entered.day <= CAST(:last_day AS date) - date '1970-01-01'
                   OFFSET 0) AS place
              JOIN measure_delta delta ON delta.position = place.position AND delta.series_id = member.series_id
             WHERE delta.effective_on >= coalesce(CAST(:first_day AS date), '-infinity')
               AND delta.effective_on <= :last_day""";

    /**
     * All that a figure adds up.
     *
     * @param besidePosition another T, at which what is asked about may be known instead
     */
    static AddedDeltas of(AskMeasure figure, long besidePosition, Composition composition) {
        return new AddedDeltas(
                composition.addendsOf(figure, besidePosition),
                0,
                figure.coordinates().position());
    }

    /** Sets what {@link #FROM} leaves open. */
    public JdbcClient.StatementSpec ask(JdbcClient.StatementSpec statement) {
        return statement
                .param("series", column(Addends.Addend::number))
                .param("signs", column(Addends.Addend::sign))
                .param("first_day", addends.firstDay())
                .param("last_day", addends.lastDay())
                .param("after_position", after)
                .param("up_to_position", upTo);
    }

    /** Those of them that may come after a cursor. */
    AddedDeltas from(Cursor cursor) {
        return new AddedDeltas(addends, Math.max(after, cursor.position() - 1), upTo);
    }

    /** Those of them up to a cursor, and what else its event brought. */
    AddedDeltas upTo(Cursor cursor) {
        return new AddedDeltas(addends, after, Math.min(upTo, cursor.position()));
    }

    private Integer[] column(ToIntFunction<Addends.Addend> value) {
        return addends.series().stream().map(value::applyAsInt).toArray(Integer[]::new);
    }
}
