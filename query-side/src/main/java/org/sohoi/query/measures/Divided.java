package org.sohoi.query.measures;

import java.util.List;

/** Something of the catalogue that is one figure divided by another. Both are sums, and are shown beside it. */
public sealed interface Divided extends CatalogueEntry permits Ratio, Growth {

    /** The decimal places to which it is rounded, half up. */
    int places();

    /** The two figures that it is calculated from, the divisor last. */
    List<FigurePart> parts();

    /** The question about it as one about a part of it. */
    AskMeasure part(FigurePart part, AskMeasure question);

    /**
     * What is divided by the second part.
     *
     * @throws org.sohoi.query.problem.QuestionRefused when it is too large to be told exactly
     */
    long dividend(long first, long second);

    /** The question about it as one about its first part. */
    default AskMeasure first(AskMeasure question) {
        return part(parts().get(0), question);
    }

    /** Likewise about its second part. */
    default AskMeasure second(AskMeasure question) {
        return part(parts().get(1), question);
    }
}
