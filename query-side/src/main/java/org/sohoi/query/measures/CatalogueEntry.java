package org.sohoi.query.measures;

import java.util.List;

/** Something of the catalogue: a sum, or a ratio of two sums. */
public sealed interface CatalogueEntry permits Measure, Ratio {

    String name();

    MeasureUnit unit();

    MeasureKind kind();

    /** All dimensions that it can be filtered and grouped by. */
    List<Dimension> allDimensions();
}
