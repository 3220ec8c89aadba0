package org.sohoi.query.trace;

import org.sohoi.query.table.Table;
import org.sohoi.query.table.Tabular;

/**
 * All that a figure is the sum of, however much.
 *
 * @param figure any page of its trace
 */
record ExportedTrace(Trace figure, AllContributions contributions) implements Tabular {

    @Override
    public Table<Contribution> table() {
        return TraceTable.of(figure, contributions.count(), contributions);
    }
}
