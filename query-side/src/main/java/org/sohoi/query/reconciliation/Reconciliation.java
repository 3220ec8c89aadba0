package org.sohoi.query.reconciliation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sohoi.query.table.Table;
import org.sohoi.query.table.Tabular;
import org.sohoi.query.time.Coordinates;

/**
 * Claims beside the ledger.
 *
 * @param verdicts how many figures got each verdict
 */
public record Reconciliation(Coordinates coordinates, Map<Verdict, Integer> verdicts, List<ReconciledReport> reports)
        implements Tabular {

    static Reconciliation of(Coordinates coordinates, List<ReconciledReport> reports) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, 0);
        }
        reports.stream()
                .flatMap(report -> report.figures().stream())
                .forEach(figure -> verdicts.merge(figure.verdict(), 1, Integer::sum));
        return new Reconciliation(coordinates, verdicts, reports);
    }

    @Override
    public Table<ReconciliationTable.Row> table() {
        return ReconciliationTable.of(this);
    }
}
