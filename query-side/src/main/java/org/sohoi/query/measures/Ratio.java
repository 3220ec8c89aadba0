package org.sohoi.query.measures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One measure divided by another, each where its dimensions have certain values.
 *
 * <p>It can be filtered and grouped by what both parts have and neither fixes.
 */
public record Ratio(String name, MeasureUnit unit, Part numerator, Part denominator, int places) implements Divided {

    private static final List<FigurePart> PARTS = List.of(FigurePart.NUMERATOR, FigurePart.DENOMINATOR);

    @Override
    public MeasureKind kind() {
        return MeasureKind.RATIO;
    }

    @Override
    public List<Dimension> allDimensions() {
        List<Dimension> common = new ArrayList<>(numerator.freeDimensions());
        common.retainAll(denominator.freeDimensions());
        return List.copyOf(common);
    }

    @Override
    public List<FigurePart> parts() {
        return PARTS;
    }

    @Override
    public AskMeasure part(FigurePart part, AskMeasure question) {
        return switch (part) {
            case NUMERATOR -> numerator.in(question);
            case DENOMINATOR -> denominator.in(question);
            case CURRENT, PREVIOUS -> throw new IllegalArgumentException(name + " has no " + part);
        };
    }

    @Override
    public long dividend(long numerator, long denominator) {
        return numerator;
    }

    /**
     * What is divided, or what it is divided by.
     *
     * @param where of each dimension any of these values; empty for all of the measure
     */
    public record Part(String measure, Map<Dimension, List<String>> where) {

        static Part of(String measure) {
            return new Part(measure, Map.of());
        }

        static Part of(String measure, Dimension dimension, List<? extends Enum<?>> values) {
            return new Part(
                    measure, Map.of(dimension, values.stream().map(Enum::name).toList()));
        }

        List<Dimension> freeDimensions() {
            return Catalogue.measure(measure).allDimensions().stream()
                    .filter(dimension -> !where.containsKey(dimension))
                    .toList();
        }

        /** The question about the ratio as one about this part of it. */
        public AskMeasure in(AskMeasure question) {
            MeasureFilter filter = question.filter();
            Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
            values.putAll(filter.values());
            values.putAll(where);
            return new AskMeasure(
                    measure,
                    question.coordinates(),
                    new MeasureFilter(filter.association(), filter.tiers(), filter.unit(), values),
                    question.groupBy(),
                    question.interval());
        }
    }
}
