package org.sohoi.query.measures.catalogue;

import java.util.List;

/** Something of the catalogue that is one figure divided by another. Both are sums, and are shown beside it. */
public sealed interface Divided extends CatalogueEntry permits Ratio, Growth {

    /** The decimal places to which it is rounded, half up. */
    int places();

    /** The two figures that it is calculated from, the divisor last. */
    List<FigurePart> parts();
}
