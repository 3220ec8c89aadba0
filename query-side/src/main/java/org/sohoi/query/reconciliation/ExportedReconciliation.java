package org.sohoi.query.reconciliation;

import org.sohoi.query.table.Table;
import org.sohoi.query.table.Tabular;
import org.sohoi.query.time.Coordinates;

/**
 * All claims beside the ledger, however many.
 *
 * @param claims how many they are
 */
record ExportedReconciliation(Coordinates coordinates, long claims, AllReports reports) implements Tabular {

    @Override
    public Table<ReconciliationTable.Row> table() {
        return ReconciliationTable.of(
                coordinates,
                claims,
                () -> reports.stream().flatMap(ReconciliationTable::rows).iterator());
    }
}
