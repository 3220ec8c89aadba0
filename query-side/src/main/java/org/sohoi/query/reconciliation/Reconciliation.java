package org.sohoi.query.reconciliation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.web.Table;

/**
 * Claims beside the ledger.
 *
 * @param verdicts how many figures got each verdict
 */
public record Reconciliation(Coordinates coordinates, Map<Verdict, Integer> verdicts, List<ReconciledReport> reports)
        implements Table {

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
    public List<List<@Nullable String>> cells() {
        List<List<@Nullable String>> cells = new ArrayList<>();
        cells.add(new ArrayList<>(ReconciledFigure.COLUMNS));
        reports.forEach(report ->
                report.figures().forEach(figure -> cells.add(figure.cells(report, coordinates.position()))));
        return cells;
    }
}
