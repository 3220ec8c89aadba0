package org.sohoi.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;

/**
 * Gathers the rows of a batch of events and inserts them together, just before the batch's transaction commits.
 *
 * <p>The statement must bear a row that is there already ({@code ON CONFLICT DO NOTHING}), because an event may be handled
 * again.
 */
public final class RowBuffer<R> {

    private static final int ROWS_PER_STATEMENT = 1_000;

    private final JdbcTemplate jdbc;
    private final String insert;
    private final ParameterizedPreparedStatementSetter<R> binding;
    private final String resourceKey = "rows-" + System.identityHashCode(this);

    public RowBuffer(ReadModel readModel, String insert, ParameterizedPreparedStatementSetter<R> binding) {
        this.jdbc = readModel.template();
        this.insert = insert;
        this.binding = binding;
    }

    /** Adds a row to the batch that is being handled. */
    public void add(R row) {
        rows().add(row);
    }

    /** Inserts what was gathered so far, for a handler that must read it back. */
    public void flush() {
        List<R> rows = rows();
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(insert, rows, ROWS_PER_STATEMENT, binding);
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
