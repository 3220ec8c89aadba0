package org.sohoi.query.measures;

import java.util.List;

/** Something of the catalogue: a sum, a ratio of two sums, or a count of different people. */
public sealed interface CatalogueEntry permits Measure, Ratio, Distinct {

    String name();

    MeasureUnit unit();

    MeasureKind kind();

    /** All dimensions that it can be filtered and grouped by. */
    List<Dimension> allDimensions();
}
