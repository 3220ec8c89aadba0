package org.sohoi.query.reconciliation;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.sohoi.query.registry.AssociationNames;
import org.sohoi.query.registry.RegistryRefusals;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.KnownAt;

/** Puts claims beside the ledger. */
final class ReconciliationQueries {

    private static final Comparator<Report> BY_PERIOD = Comparator.comparing(
                    (Report report) -> report.content().from())
            .thenComparing(report -> report.content().to())
            .thenComparing(Report::associationId)
            .thenComparing(Report::reportId);

    private final Reports reports;
    private final LedgerFigures ledger;
    private final AssociationNames names;

    ReconciliationQueries(Reports reports, LedgerFigures ledger, AssociationNames names) {
        this.reports = reports;
        this.ledger = ledger;
        this.names = names;
    }

    @QueryHandler
    Reconciliation handle(Reconcile query) {
        long knownAt = query.coordinates().position();
        if (query.associationId() != null) {
            mustBeKnown(query.associationId(), query.coordinates());
        }
        List<ReconciledReport> reconciled = reports.knownAt(knownAt).stream()
                .filter(report -> report.liesWithin(query.coordinates()))
                .filter(report ->
                        query.associationId() == null || query.associationId().equals(report.associationId()))
                .sorted(BY_PERIOD)
                .map(report -> reconciled(report, query.coordinates().knownAt()))
                .toList();
        return Reconciliation.of(query.coordinates(), reconciled);
    }

    private void mustBeKnown(UUID associationId, Coordinates coordinates) {
        if (names.nameOf(associationId, coordinates.lastDay(), coordinates.position()) == null) {
            throw RegistryRefusals.unknown(associationId, coordinates.position());
        }
    }

    private ReconciledReport reconciled(Report report, KnownAt knownAt) {
        return new ReconciledReport(
                report.reportId(),
                report.associationId(),
                names.nameOf(report.associationId(), report.lastDay(), knownAt.position()),
                report.status(),
                report.content().from(),
                report.content().to(),
                report.effectiveOn(),
                report.position(),
                report.content().figures().stream()
                        .map(figure -> ReconciledFigure.of(figure, ledger.found(report, figure, knownAt)))
                        .toList());
    }
}
