package org.sohoi.query.measures.catalogue;

import java.util.List;

/** Of what different people are counted; what it means is in {@code definitions.properties}. */
final class CatalogueDistincts {

    static final List<Distinct> ALL = List.of(
            new Distinct("distinct-beneficiaries", MeasureKind.DISTINCT_FLOW, Reach.ANY, List.of(Dimension.CATEGORY)),
            new Distinct(
                    "distinct-scholarship-recipients",
                    MeasureKind.DISTINCT_FLOW,
                    Reach.SCHOLARSHIP,
                    List.of(Dimension.CATEGORY)),
            new Distinct(
                    "distinct-supported-people",
                    MeasureKind.DISTINCT_FLOW,
                    Reach.SUPPORT,
                    List.of(Dimension.SUPPORT_KIND, Dimension.CATEGORY)),
            new Distinct(
                    "distinct-sponsored-people",
                    MeasureKind.DISTINCT_STOCK,
                    Reach.SPONSORSHIP,
                    List.of(Dimension.CATEGORY)));

    private CatalogueDistincts() {}
}
