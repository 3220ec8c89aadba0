package org.sohoi.query.trace;

import java.util.function.ToIntFunction;
import org.sohoi.query.measures.Addends;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The deltas that a figure adds up, of one stretch of the ledger.
 *
 * @param after the last position before the stretch
 * @param upTo the last position of the stretch
 */
public record AddedDeltas(Addends addends, long after, long upTo) {

    /** The end of a statement about {@code delta}, each with the sign of its {@code member}. */
    public static final String FROM = """
            FROM unnest(:series, :signs) AS member (series_id, sign)
              JOIN measure_delta delta ON delta.series_id = member.series_id
             WHERE delta.effective_on >= coalesce(CAST(:first_day AS date), '-infinity')
               AND delta.effective_on <= :last_day
               AND delta.position > :after_position
               AND delta.position <= :up_to_position""";

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

    private Integer[] column(ToIntFunction<Addends.Addend> value) {
        return addends.series().stream().map(value::applyAsInt).toArray(Integer[]::new);
    }
}
