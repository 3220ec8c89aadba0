package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.RowBuffer;
import org.sohoi.query.sums.Breadth;
import org.sohoi.query.sums.CalendarFolding;
import org.sohoi.query.sums.EnteredDelta;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The deltas, stored and about to be, and what they came to before a position. */
final class DeltaRows {

    private static final List<String> COLUMNS = List.of(
            "position",
            "ordinal",
            "series_id",
            "wider_series_id",
            "whole_series_id",
            "effective_on",
            "amount",
            "entry_id",
            "cause");

    private static final String NET = """
            SELECT series_id, effective_on, sum(amount)::bigint AS amount
              FROM measure_delta
             WHERE %s AND position < :position
             GROUP BY series_id, effective_on""";

    private static final String OF_ENTRY = NET.formatted("entry_id = :entry");
    private static final String OF_SERIES = NET.formatted("series_id = ANY (:series)");

    private final JdbcClient jdbc;
    private final SeriesRegister series;
    private final RowBuffer<Row> rows;
    private final CalendarFolding folding;
    private final OwnWriting own;

    DeltaRows(ReadModel readModel, SeriesRegister series, int foldAfter) {
        this.jdbc = readModel.jdbc();
        this.series = series;
        this.folding = new CalendarFolding(
                readModel.template(),
                readModel.writer(CalendarFolding.TABLE, CalendarFolding.COLUMNS)::write,
                foldAfter);
        this.rows = new RowBuffer<>(readModel, "measure_delta", COLUMNS, Row::values);
        this.own = new OwnWriting(readModel.jdbc(), series);
    }

    /** To be called before anything is asked or entered for an event. */
    void begin() {
        own.begin(this::forget);
    }

    void add(Row row) {
        rows.add(row);
        entered().add(row);
    }

    /** What an entry amounted to just before a position. */
    NetDeltas ofEntry(Entry entry, long position) {
        NetDeltas net = new NetDeltas();
        if (entry.id() != null) {
            jdbc.sql(OF_ENTRY)
                    .param("entry", entry.id())
                    .param("position", stored(position))
                    .query(row -> {
                        StoredSeries found = series.withNumber(row.getInt("series_id"));
                        if (entry.association().equals(found.association())) {
                            net.add(found, row.getObject("effective_on", LocalDate.class), row.getLong("amount"));
                        }
                    });
            pending(net, entry.association(), entry.id(), position);
        }
        return net;
    }

    /** What everything of an association amounted to just before a position. */
    NetDeltas ofAssociation(UUID association, long position) {
        NetDeltas net = new NetDeltas();
        jdbc.sql(OF_SERIES)
                .param("series", series.of(association))
                .param("position", stored(position))
                .query(row -> {
                    net.add(
                            series.withNumber(row.getInt("series_id")),
                            row.getObject("effective_on", LocalDate.class),
                            row.getLong("amount"));
                });
        pending(net, association, null, position);
        return net;
    }

    /** Those of this batch are added from memory, whether or not they are stored: its events may be handled again. */
    private long stored(long position) {
        return rows.pending().isEmpty() ? position : rows.pending().get(0).position();
    }

    private void pending(NetDeltas net, UUID association, @Nullable UUID entry, long position) {
        for (Row row : rows.pending()) {
            if (row.position < position
                    && association.equals(row.series.association())
                    && (entry == null || entry.equals(row.entry))) {
                net.add(row.series, row.effectiveOn, row.amount);
            }
        }
    }

    private void forget(int lastSeries) {
        series.forget();
        folding.forget(lastSeries);
    }

    /** The rows of this batch, folded once they are written, just before its transaction commits. */
    private Entered entered() {
        UnitOfWork<?> batch = CurrentUnitOfWork.get();
        return batch.getOrComputeResource(Entered.class.getName(), key -> {
            Entered entered = new Entered(new ArrayList<>());
            batch.onPrepareCommit(unitOfWork -> {
                rows.flush();
                folding.entered(entered.deltas);
                own.wrote(entered.lastPosition());
            });
            return entered;
        });
    }

    private record Entered(List<EnteredDelta> deltas) {

        void add(Row row) {
            add(row, row.series.id(), Breadth.OWN);
            if (row.wider != null) {
                add(row, row.wider, Breadth.WIDER);
            }
            add(row, row.whole, Breadth.WHOLE);
        }

        private void add(Row row, int series, Breadth breadth) {
            deltas.add(new EnteredDelta(row.position, series, breadth, row.effectiveOn, row.amount));
        }

        long lastPosition() {
            return deltas.get(deltas.size() - 1).position();
        }
    }

    /**
     * One delta.
     *
     * @param series its own
     * @param wider that of its association, without regard to other dimensions; none where its own is that already
     * @param whole that of all associations together
     */
    record Row(
            long position,
            int ordinal,
            StoredSeries series,
            @Nullable Integer wider,
            int whole,
            LocalDate effectiveOn,
            long amount,
            @Nullable UUID entry,
            Cause cause) {

        private @Nullable Object[] values() {
            return new @Nullable Object[] {
                position, ordinal, series.id(), wider, whole, effectiveOn, amount, entry, cause.name()
            };
        }
    }
}
