package org.sohoi.query.measures.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.Cause;
import org.sohoi.query.measures.StoredSeries;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.RowBuffer;
import org.sohoi.query.scratch.Scratch;
import org.sohoi.query.sums.CalendarFolding;
import org.sohoi.query.sums.EnteredDelta;

/**
 * The deltas, stored and about to be, and what they came to before a position. Not thread-safe: it belongs to the one
 * processor that enters deltas.
 */
final class DeltaRows {

    private static final List<String> COLUMNS =
            List.of("position", "ordinal", "series_id", "effective_on", "amount", "entry_id", "cause");

    /** The ordinal of the first delta of what an event says of its entry; entries are found by it. Counts have none. */
    static final int FIRST = 0;

    private final SeriesRegister series;
    private final EarlierDeltas earlier;
    private final RowBuffer<Row> rows;
    private final CalendarFolding folding;
    private final OwnWriting own;
    private Batch batch = new Batch(0, 0);

    DeltaRows(ReadModel readModel, SeriesRegister series, int foldAfter) {
        this.series = series;
        Consumer<List<Object[]>> nodes = readModel.writer(CalendarFolding.NODES, CalendarFolding.NODE_COLUMNS)::write;
        if (readModel.scratch().isPresent()) {
            Scratch scratch = readModel.scratch().get();
            this.folding = CalendarFolding.ofNothing(
                    readModel.template(),
                    scratch.table(),
                    scratch.table(),
                    nodes,
                    readModel.writer(CalendarFolding.TAILS, CalendarFolding.TAIL_COLUMNS)::write,
                    foldAfter);
            this.earlier = new RememberedDeltas(readModel.jdbc(), series, folding, scratch.lists());
        } else {
            this.folding = CalendarFolding.ofStored(readModel.template(), nodes, foldAfter);
            this.earlier = new StoredDeltas(readModel.jdbc(), series);
        }
        this.rows = new RowBuffer<>(readModel, "measure_delta", COLUMNS, Row::values);
        this.own = new OwnWriting(readModel, series);
    }

    /**
     * Begins a batch.
     *
     * @param sought the entries that will be asked for
     * @param first the first position of the batch. What is stored from it on is there because its events were handled
     *     before, and is not looked at
     */
    void begin(Set<UUID> sought, long first) {
        batch = new Batch(first, own.begin(first, this::forget));
        if (!sought.isEmpty()) {
            earlier.ofEntries(
                    sought,
                    first,
                    (entry, delta) -> batch.stored
                            .computeIfAbsent(entry, any -> new ArrayList<>())
                            .add(delta));
        }
    }

    void add(Row row) {
        rows.add(row);
        batch.add(row);
        if (row.entry != null && row.ordinal == FIRST) {
            earlier.entered(row.entry, row.position);
        }
    }

    /** What an entry amounted to just before a position. */
    NetDeltas ofEntry(Entry entry, long position) {
        NetDeltas net = new NetDeltas();
        if (entry.id() != null) {
            batch.stored.getOrDefault(entry.id(), List.of()).forEach(delta -> add(net, entry.association(), delta));
            batch.added.getOrDefault(entry.id(), List.of()).stream()
                    .filter(row -> row.position < position)
                    .forEach(row -> add(net, entry.association(), row.delta()));
        }
        return net;
    }

    /** What all that ends with an association amounted to just before a position. */
    NetDeltas endingWith(UUID association, long position) {
        NetDeltas net = new NetDeltas();
        earlier.endingWith(association, batch.first, delta -> add(net, association, delta));
        rows.pending().stream()
                .filter(row -> row.position < position)
                .forEach(row -> add(net, association, row.delta()));
        return net;
    }

    /** Writes the batch, and folds what is due with it. */
    void write() {
        rows.flush();
        if (!batch.deltas.isEmpty()) {
            folding.entered(batch.deltas);
            own.wrote(batch.deltas.get(batch.deltas.size() - 1).position());
        }
        batch = new Batch(0, 0);
    }

    /** Writes what was kept back while empty tables were filled. */
    void complete() {
        folding.complete();
    }

    private static void add(NetDeltas net, UUID association, NetDeltas.Delta delta) {
        if (association.equals(delta.series().association())) {
            net.add(delta.series(), delta.effectiveOn(), delta.amount());
        }
    }

    private void forget(int lastSeries) {
        series.forget();
        folding.forget(lastSeries);
    }

    /** What is entered by one batch, and what its entries amounted to before. */
    private static final class Batch {

        private final long first;
        private final long lastStored;
        private final Map<UUID, List<NetDeltas.Delta>> stored = new HashMap<>();
        private final Map<UUID, List<Row>> added = new HashMap<>();
        private final List<EnteredDelta> deltas = new ArrayList<>();

        Batch(long first, long lastStored) {
            this.first = first;
            this.lastStored = lastStored;
        }

        void add(Row row) {
            if (row.entry != null) {
                added.computeIfAbsent(row.entry, entry -> new ArrayList<>()).add(row);
            }
            if (row.position <= lastStored) {
                return; // Of an event that is handled again: all that it amounts to is stored, by series too.
            }
            int day = Math.toIntExact(row.effectiveOn.toEpochDay());
            add(row, row.series.id(), day);
            if (row.wider != null) {
                add(row, row.wider, day);
            }
            if (row.unit != null) {
                add(row, row.unit, day);
            }
            add(row, row.whole, day);
        }

        private void add(Row row, int series, int day) {
            deltas.add(new EnteredDelta(row.position, series, day, row.amount));
        }
    }

    /**
     * One delta.
     *
     * @param series its own
     * @param wider that of its association, without regard to other dimensions; none where its own is that already
     * @param unit that of all associations that were registered in the same unit; none where that is not known
     * @param whole that of all associations together
     */
    record Row(
            long position,
            int ordinal,
            StoredSeries series,
            @Nullable Integer wider,
            @Nullable Integer unit,
            int whole,
            LocalDate effectiveOn,
            long amount,
            @Nullable UUID entry,
            Cause cause) {

        private NetDeltas.Delta delta() {
            return new NetDeltas.Delta(series, effectiveOn, amount);
        }

        private @Nullable Object[] values() {
            return new @Nullable Object[] {position, ordinal, series.id(), effectiveOn, amount, entry, cause.name()};
        }
    }
}
