package org.sohoi.query.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sohoi.eventstore.EventsAtPositions;
import org.sohoi.eventstore.RecordedIdentity;
import org.sohoi.query.measures.Addends;
import org.sohoi.query.measures.Cause;
import org.sohoi.query.time.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What figures are the sums of, delta by delta, each with its event. */
public final class Contributions {

    private static final String PAGE = """
            SELECT delta.position, delta.ordinal, delta.series_id, delta.effective_on, delta.entry_id, delta.cause,
                   delta.amount * member.sign AS amount
            %s AND (delta.position, delta.ordinal) > (:cursor_position, :cursor_ordinal)
             ORDER BY delta.position, delta.ordinal
             LIMIT :limit""".formatted(AddedDeltas.FROM);

    private final JdbcClient jdbc;
    private final EventsAtPositions ledger;
    private final Times times;

    Contributions(JdbcClient jdbc, EventsAtPositions ledger, Times times) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.times = times;
    }

    /**
     * In the order of the ledger.
     *
     * @param limit at most how many
     */
    public List<Contribution> after(Cursor cursor, AddedDeltas deltas, int limit) {
        Map<Integer, Addends.Addend> series = deltas.addends().series().stream()
                .collect(Collectors.toMap(Addends.Addend::number, Function.identity()));
        List<Row> rows = deltas.from(cursor)
                .ask(jdbc.sql(PAGE))
                .param("cursor_position", cursor.position())
                .param("cursor_ordinal", cursor.ordinal())
                .param("limit", limit)
                .query((row, number) ->
                        row(row, Objects.requireNonNull(series.get(row.getInt("series_id")), "a series chosen")))
                .list();
        List<Long> positions = rows.stream().map(Row::position).distinct().toList();
        Map<Long, RecordedIdentity> identities = ledger.identities(positions);
        Map<Long, Instant> instants = times.recordedAt(positions);
        return rows.stream()
                .map(row -> contribution(row, instants.get(row.position), identities.get(row.position)))
                .toList();
    }

    private static Contribution contribution(
            Row row, @Nullable Instant recordedAt, @Nullable RecordedIdentity identity) {
        return new Contribution(
                row.position,
                row.ordinal,
                recordedAt,
                identity == null ? null : identity.type(),
                identity == null ? null : identity.id(),
                row.series.association(),
                row.series.dimensions(),
                row.effectiveOn,
                row.entry,
                row.cause,
                row.amount);
    }

    private static Row row(ResultSet row, Addends.Addend series) throws SQLException {
        return new Row(
                row.getLong("position"),
                row.getInt("ordinal"),
                series,
                row.getObject("effective_on", LocalDate.class),
                row.getObject("entry_id", UUID.class),
                Cause.valueOf(row.getString("cause")),
                row.getLong("amount"));
    }

    private record Row(
            long position,
            int ordinal,
            Addends.Addend series,
            LocalDate effectiveOn,
            @Nullable UUID entry,
            Cause cause,
            long amount) {}
}
