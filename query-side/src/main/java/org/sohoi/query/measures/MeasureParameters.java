package org.sohoi.query.measures;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Interval;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.Times;
import org.sohoi.query.web.QueryParameters;

/** Reads a question about a measure from a request. */
public final class MeasureParameters {

    /** Every dimension is a filter of its name; the association has tiers, and units are found at any tier. */
    public static final Set<String> OF_ONE_FIGURE = Stream.of(
                    Times.PARAMETERS.stream(),
                    Arrays.stream(Dimension.values()).map(Dimension::label),
                    Stream.of("unit", "tiers"))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    public static final Set<String> NAMES = Stream.concat(OF_ONE_FIGURE.stream(), Stream.of("groupBy", "interval"))
            .collect(Collectors.toUnmodifiableSet());

    private MeasureParameters() {}

    public static AskMeasure question(String measure, Coordinates coordinates, QueryParameters parameters) {
        Tiers tiers = parameters.oneOf("tiers", Tiers.class);
        return new AskMeasure(
                measure,
                coordinates,
                new MeasureFilter(
                        parameters.id(Dimension.ASSOCIATION.label()),
                        tiers == null ? Tiers.OWN : tiers,
                        parameters.text("unit"),
                        values(parameters)),
                parameters.texts("groupBy").stream()
                        .map(MeasureParameters::dimension)
                        .toList(),
                parameters.oneOf("interval", Interval.class));
    }

    private static Map<Dimension, List<String>> values(QueryParameters parameters) {
        Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            if (dimension != Dimension.ASSOCIATION && parameters.has(dimension.label())) {
                values.put(
                        dimension,
                        parameters.texts(dimension.label()).stream()
                                .distinct()
                                .sorted()
                                .toList());
            }
        }
        return values;
    }

    private static Dimension dimension(String label) {
        return Dimension.labelled(label)
                .orElseThrow(() -> QuestionRefused.invalid(
                        "DimensionMustBelongToTheMeasure",
                        "groupBy",
                        "There is no dimension \"%s\"".formatted(label),
                        "any of "
                                + Arrays.stream(Dimension.values())
                                        .map(Dimension::label)
                                        .collect(Collectors.joining(", ")),
                        label));
    }
}
