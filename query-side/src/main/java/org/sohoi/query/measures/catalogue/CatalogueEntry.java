package org.sohoi.query.measures.catalogue;

import java.util.List;

/** Something of the catalogue: a sum, what is divided out of two sums, or a count of different people. */
public sealed interface CatalogueEntry permits Measure, Divided, Distinct {

    String name();

    MeasureUnit unit();

    MeasureKind kind();

    /** All dimensions that it can be filtered and grouped by. */
    List<Dimension> allDimensions();
}
