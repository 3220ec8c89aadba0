package org.sohoi.query.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.table.Table;
import org.sohoi.query.table.Tabular;
import org.sohoi.query.time.Coordinates;

/**
 * Claims beside the ledger, of some of the reports that were asked about.
 *
 * @param total how many reports there are in all
 * @param verdicts how many figures of all reports got each verdict; none where not all of them are on this page
 * @param pageVerdicts how many figures on this page did
 * @param next the value of {@code after} that gives the next page; none on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reconciliation(
        Coordinates coordinates,
        int total,
        @Nullable Map<Verdict, Integer> verdicts,
        Map<Verdict, Integer> pageVerdicts,
        List<ReconciledReport> reports,
        @Nullable String next)
        implements Tabular {

    static Reconciliation of(Coordinates coordinates, ReportCount count, ReconciledReports page) {
        Map<Verdict, Integer> verdicts = verdicts(page.reports());
        ReportCursor next = page.next();
        return new Reconciliation(
                coordinates,
                count.reports(),
                page.reports().size() == count.reports() ? verdicts : null,
                verdicts,
                page.reports(),
                next == null ? null : next.toString());
    }

    private static Map<Verdict, Integer> verdicts(List<ReconciledReport> reports) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, 0);
        }
        reports.stream()
                .flatMap(report -> report.figures().stream())
                .forEach(figure -> verdicts.merge(figure.verdict(), 1, Integer::sum));
        return verdicts;
    }

    @Override
    public Table<ReconciliationTable.Row> table() {
        List<ReconciliationTable.Row> rows =
                reports.stream().flatMap(ReconciliationTable::rows).toList();
        return ReconciliationTable.of(coordinates, rows.size(), rows);
    }
}
