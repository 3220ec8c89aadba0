package org.sohoi.query.measures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Divided;
import org.sohoi.query.measures.catalogue.FigurePart;
import org.sohoi.query.measures.catalogue.Growth;
import org.sohoi.query.measures.catalogue.Ratio;

/**
 * A question about a ratio or a growth, as two about the sums that it is calculated from.
 *
 * @param measure the one that the question names
 */
public record DividedQuestion(Divided measure, AskMeasure question) {

    public AskMeasure first() {
        return part(measure.parts().get(0));
    }

    /** About what is divided by. */
    public AskMeasure second() {
        return part(measure.parts().get(1));
    }

    /** @param part one of the measure */
    public AskMeasure part(FigurePart part) {
        if (!measure.parts().contains(part)) {
            throw new IllegalArgumentException(measure.name() + " has no " + part);
        }
        return switch (part) {
            case NUMERATOR -> in(((Ratio) measure).numerator());
            case DENOMINATOR -> in(((Ratio) measure).denominator());
            case CURRENT -> question.about(((Growth) measure).of());
            case PREVIOUS -> question.about(((Growth) measure).of()).at(question.previous());
        };
    }

    private AskMeasure in(Ratio.Part part) {
        MeasureFilter filter = question.filter();
        Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        values.putAll(filter.values());
        values.putAll(part.where());
        return new AskMeasure(
                part.measure(),
                question.coordinates(),
                new MeasureFilter(filter.association(), filter.tiers(), filter.unit(), values),
                question.groupBy(),
                question.interval());
    }
}
