package org.sohoi.query.measures.entry;

import java.util.function.IntConsumer;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Notices, once a batch, whether the tables say what this process wrote last. They do not when its last batch was taken
 * back, when another process has kept the projection in between, and when the tables were emptied or replaced; then what it
 * remembers of them is no longer true.
 */
final class OwnWriting {

    private static final String STATE = """
            SELECT pg_relation_filenode('measure_delta')::bigint AS tables,
                   coalesce((SELECT max(number) FROM measure_series), 0) AS series,
                   coalesce((SELECT max(position) FROM measure_delta), 0) AS position""";

    private static final String IN_THIS_BATCH = OwnWriting.class.getName();

    private final JdbcClient jdbc;
    private final boolean nobodyElseWrites;
    private final SeriesRegister series;
    private @Nullable State left;

    OwnWriting(ReadModel readModel, SeriesRegister series) {
        this.jdbc = readModel.jdbc();
        this.nobodyElseWrites = readModel.scratch().isPresent();
        this.series = series;
    }

    /**
     * @param first the first position of the batch: events are handled again where there are deltas of later ones
     * @param forget given the highest number of a series so far
     * @return the position of the last delta that is stored
     */
    long begin(long first, IntConsumer forget) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get();
        State stored = batch.getOrComputeResource(IN_THIS_BATCH, key -> {
            State found = nobodyElseWrites && left != null ? left : found();
            if (!found.equals(left) || first <= found.position) {
                forget.accept(found.series);
            }
            left = null;
            batch.afterCommit(unitOfWork ->
                    left = unitOfWork.<State>getResource(IN_THIS_BATCH).withSeries(series.last()));
            return found;
        });
        return stored.position;
    }

    /** @param position of the last delta of this batch */
    void wrote(long position) {
        CurrentUnitOfWork.get()
                .resources()
                .computeIfPresent(IN_THIS_BATCH, (key, state) -> ((State) state).withPosition(position));
    }

    private State found() {
        return jdbc.sql(STATE)
                .query((row, number) -> new State(row.getLong("tables"), row.getLong("position"), row.getInt("series")))
                .single();
    }

    /**
     * @param tables which these are: the number of the file that holds the deltas
     * @param position of the last delta
     * @param series the highest number of a series
     */
    private record State(long tables, long position, int series) {

        State withPosition(long last) {
            return new State(tables, last, series);
        }

        State withSeries(int last) {
            return new State(tables, position, last);
        }
    }
}
