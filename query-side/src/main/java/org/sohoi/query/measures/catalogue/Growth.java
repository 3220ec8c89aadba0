package org.sohoi.query.measures.catalogue;

import java.util.List;

/**
 * By how much of itself a sum has grown: what there is more than in the period before, or a year before the day, divided by
 * what there was then. The period before is that of {@link org.sohoi.query.measures.AskMeasure#previous()}: in a series it is the interval before.
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
}
