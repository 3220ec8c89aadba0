package org.sohoi.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Gathers the rows of a batch of events and writes them together, just before the batch's transaction commits. A row that
 * is there already stays, because an event may be handled again.
 */
public final class RowBuffer<R> {

    private final RowWriter writer;
    private final Function<R, Object[]> values;
    private final String resourceKey = "rows-" + System.identityHashCode(this);

    /**
     * @param columns the table's columns that rows have values for
     * @param values of a row, by column, each of the type that a {@link BinaryColumn} of the column's type takes: null, text,
     *     numbers, booleans, UUIDs, dates, instants with offset, int and long arrays, and what {@link RowWriter#json} makes
     */
    public RowBuffer(ReadModel readModel, String table, List<String> columns, Function<R, Object[]> values) {
        this.writer = readModel.writer(table, columns);
        this.values = values;
    }

    /** Adds a row to the batch that is being handled. */
    public void add(R row) {
        rows().add(row);
    }

    /** What was gathered and is not written yet, in its order. */
    public List<R> pending() {
        return rows();
    }

    /** Writes what was gathered so far, for a handler that must read it back. */
    public void flush() {
        List<R> rows = rows();
        if (!rows.isEmpty()) {
            writer.write(rows.stream().map(values).toList());
            rows.clear();
        }
    }

    private List<R> rows() {
        UnitOfWork<?> batch = CurrentUnitOfWork.get();
        List<R> rows = batch.getResource(resourceKey);
        if (rows == null) {
            rows = new ArrayList<>();
            batch.resources().put(resourceKey, rows);
            batch.onPrepareCommit(unitOfWork -> flush());
        }
        return rows;
    }
}
