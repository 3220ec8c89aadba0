package org.sohoi.query.measures;

import java.math.BigDecimal;
import java.util.List;

/**
 * By how much of itself a sum has grown: what there is more than in the period before, or a year before the day, divided by
 * what there was then. The period before is that of {@link AskMeasure#previous()}: in a series it is the interval before.
 *
 * @param of the sum
 */
public record Growth(String name, String of, int places) implements Divided {

    private static final List<FigurePart> PARTS = List.of(FigurePart.CURRENT, FigurePart.PREVIOUS);

    @Override
    public MeasureUnit unit() {
        return MeasureUnit.SHARE;
    }

    @Override
    public MeasureKind kind() {
        return MeasureKind.GROWTH;
    }

    @Override
    public List<Dimension> allDimensions() {
        return Catalogue.measure(of).allDimensions();
    }

    @Override
    public List<FigurePart> parts() {
        return PARTS;
    }

    @Override
    public AskMeasure part(FigurePart part, AskMeasure question) {
        return switch (part) {
            case CURRENT -> question.about(of);
            case PREVIOUS -> question.about(of).at(question.previous());
            case NUMERATOR, DENOMINATOR -> throw new IllegalArgumentException(name + " has no " + part);
        };
    }

    @Override
    public long dividend(long current, long previous) {
        return SumMustFit.exactly(BigDecimal.valueOf(current).subtract(BigDecimal.valueOf(previous)), name);
    }
}
