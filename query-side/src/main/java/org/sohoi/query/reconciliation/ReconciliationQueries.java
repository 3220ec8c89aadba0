package org.sohoi.query.reconciliation;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.sohoi.query.registry.AssociationNames;
import org.sohoi.query.registry.RegistryRefusals;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.KnownAt;

/** Puts claims beside the ledger. */
final class ReconciliationQueries {

    private final Reports reports;
    private final LedgerFigures ledger;
    private final AssociationNames names;

    ReconciliationQueries(Reports reports, LedgerFigures ledger, AssociationNames names) {
        this.reports = reports;
        this.ledger = ledger;
        this.names = names;
    }

    /** Comes before the first page, and so refuses what no page may be asked of. */
    @QueryHandler
    ReportCount handle(CountReports query) {
        UUID association = query.asked().associationId();
        if (association != null) {
            mustBeKnown(association, query.asked().coordinates());
        }
        return reports.count(query.asked(), query.after());
    }

    private void mustBeKnown(UUID associationId, Coordinates coordinates) {
        if (names.nameOf(associationId, coordinates.lastDay(), coordinates.position()) == null) {
            throw RegistryRefusals.unknown(associationId, coordinates.position());
        }
    }

    /** The ledger is asked for all claims at once, so that those alike can be found together. */
    @QueryHandler
    ReconciledReports handle(Reconcile query) {
        KnownAt knownAt = query.asked().coordinates().knownAt();
        ReportPage page =
                reports.page(query.asked(), query.after(), query.limit()).answerable();
        Map<Claim, OptionalLong> found = ledger.found(claims(page), knownAt);
        return new ReconciledReports(
                page.reports().stream()
                        .map(report -> reconciled(report, found, knownAt))
                        .toList(),
                page.more() ? ReportCursor.of(page.reports().get(page.reports().size() - 1)) : null);
    }

    private static Set<Claim> claims(ReportPage page) {
        return page.reports().stream()
                .flatMap(report -> report.content().figures().stream().map(figure -> Claim.of(report, figure)))
                .collect(Collectors.toSet());
    }

    private ReconciledReport reconciled(Report report, Map<Claim, OptionalLong> found, KnownAt knownAt) {
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
                        .map(figure -> ReconciledFigure.of(
                                figure, Objects.requireNonNull(found.get(Claim.of(report, figure)))))
                        .toList());
    }
}
