package org.sohoi.query.reconciliation;

import java.util.Comparator;
import java.util.List;
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

    /** The ledger is asked for all claims at once, so that those alike can be found together. */
    @QueryHandler
    Reconciliation handle(Reconcile query) {
        KnownAt knownAt = query.coordinates().knownAt();
        if (query.associationId() != null) {
            mustBeKnown(query.associationId(), query.coordinates());
        }
        List<Report> asked = reports.knownAt(knownAt.position()).stream()
                .filter(report -> report.liesWithin(query.coordinates()))
                .filter(report ->
                        query.associationId() == null || query.associationId().equals(report.associationId()))
                .sorted(BY_PERIOD)
                .toList();
        Map<Claim, OptionalLong> found = ledger.found(claims(asked), knownAt);
        return Reconciliation.of(
                query.coordinates(),
                asked.stream().map(report -> reconciled(report, found, knownAt)).toList());
    }

    private static Set<Claim> claims(List<Report> reports) {
        return reports.stream()
                .flatMap(report -> report.content().figures().stream().map(figure -> Claim.of(report, figure)))
                .collect(Collectors.toSet());
    }

    private void mustBeKnown(UUID associationId, Coordinates coordinates) {
        if (names.nameOf(associationId, coordinates.lastDay(), coordinates.position()) == null) {
            throw RegistryRefusals.unknown(associationId, coordinates.position());
        }
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
