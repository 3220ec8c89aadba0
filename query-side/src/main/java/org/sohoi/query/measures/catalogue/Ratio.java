package org.sohoi.query.measures.catalogue;

import java.util.ArrayList;
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

        /** Such as {@code disbursed where supportKind=VOCATIONAL_TRAINING,JOB_CREATION}. */
        public String text() {
            return where.entrySet().stream()
                    .map(condition -> condition.getKey().label() + "=" + String.join(",", condition.getValue()))
                    .reduce((one, other) -> one + " " + other)
                    .map(conditions -> measure + " where " + conditions)
                    .orElse(measure);
        }

        List<Dimension> freeDimensions() {
            return Catalogue.measure(measure).allDimensions().stream()
                    .filter(dimension -> !where.containsKey(dimension))
                    .toList();
        }
    }
}
