package org.sohoi.query.measures.catalogue;

import java.util.List;

/** The sums whose growth is asked for by name; what it means is in {@code definitions.properties}. */
final class CatalogueGrowths {

    /** A hundredth of a percent. */
    private static final int PLACES = 4;

    static final List<Growth> ALL = List.of(
            new Growth("associations-growth", "associations", PLACES),
            new Growth("members-growth", "members", PLACES),
            new Growth("mobilised-growth", "mobilised", PLACES),
            new Growth("scholarships-growth", "scholarships", PLACES),
            new Growth("supports-growth", "supports", PLACES),
            new Growth("disbursed-growth", "disbursed", PLACES));

    private CatalogueGrowths() {}
}
