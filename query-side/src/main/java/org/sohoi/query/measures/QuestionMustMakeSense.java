package org.sohoi.query.measures;

import java.util.List;
import java.util.stream.Collectors;
import org.sohoi.query.measures.catalogue.CatalogueEntry;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.problem.QuestionRefused;

/** A question uses what the measure has; anything else would be answered with a misleading nothing. */
public final class QuestionMustMakeSense {

    private QuestionMustMakeSense() {}

    /** @throws QuestionRefused when it does not */
    public static void check(AskMeasure question, CatalogueEntry measure) {
        question.groupBy().forEach(dimension -> mustBelong("groupBy", dimension, measure));
        if (question.groupBy().stream().distinct().count() < question.groupBy().size()) {
            throw QuestionRefused.invalid(
                    "GroupingMustNotRepeat",
                    "groupBy",
                    "A dimension is named twice",
                    "each dimension once",
                    labels(question.groupBy()));
        }
        question.filter().values().forEach((dimension, values) -> {
            mustBelong(dimension.label(), dimension, measure);
            values.forEach(value -> mustBeAllowed(dimension, value));
        });
        if (question.filter().tiers() == Tiers.ALL && question.filter().association() == null) {
            throw QuestionRefused.invalid(
                    "TiersMustHaveAnAssociation",
                    "tiers",
                    "All tiers of what?",
                    "tiers with association",
                    "tiers alone");
        }
    }

    private static void mustBelong(String parameter, Dimension dimension, CatalogueEntry measure) {
        if (!measure.allDimensions().contains(dimension)) {
            throw QuestionRefused.invalid(
                    "DimensionMustBelongToTheMeasure",
                    parameter,
                    "%s has no %s".formatted(measure.name(), dimension.label()),
                    "one of " + labels(measure.allDimensions()),
                    dimension.label());
        }
    }

    private static void mustBeAllowed(Dimension dimension, String value) {
        if (!dimension.allows(value)) {
            throw QuestionRefused.invalid(
                    "ValueMustBeOfTheDimension",
                    dimension.label(),
                    "%s is never %s".formatted(dimension.label(), value),
                    "one of %s, or %s".formatted(String.join(", ", dimension.knownValues()), Dimension.NONE),
                    value);
        }
    }

    private static String labels(List<Dimension> dimensions) {
        return dimensions.stream().map(Dimension::label).collect(Collectors.joining(", "));
    }
}
