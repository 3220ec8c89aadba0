package org.sohoi.query.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sohoi.events.report.ReportedFigure;
import org.sohoi.events.report.Scope;
import org.sohoi.query.measures.catalogue.Catalogue;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.KnownAt;

/** What a figure is claimed of, whatever it is claimed to be. */
record Claim(UUID associationId, Scope scope, Subject subject) {

    static Claim of(Report report, ReportedFigure figure) {
        return new Claim(
                report.associationId(),
                figure.scope(),
                new Subject(
                        figure.measure(),
                        figure.filter(),
                        report.content().from(),
                        report.content().to()));
    }

    /** What many associations may claim alike for a period. */
    record Subject(String measure, Map<String, List<String>> filter, LocalDate from, LocalDate to) {

        /** Whether what associations have adds up to what all have, and which ones count is not part of it. */
        boolean addsUp() {
            return Catalogue.addsUp(measure) && !filter.containsKey(Dimension.ASSOCIATION.label());
        }

        /** The period reported on, and the map of its last day. */
        Coordinates coordinates(KnownAt knownAt) {
            return Coordinates.period(from, to, knownAt, to.minusDays(1));
        }
    }
}
