package org.sohoi.query.measures;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.registry.PlacementMap;

/** A question uses what the measure has and the map shows; anything else would be answered with a misleading nothing. */
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

    static void check(AskMeasure question, PlacementMap map) {
        UUID association = question.filter().association();
        if (association != null && map.of(association) == null) {
            throw QuestionRefused.notFound(
                    "AssociationMustBeKnown",
                    association.toString(),
                    "No association %s is known at position %d"
                            .formatted(association, question.coordinates().position()),
                    "the id of an association registered by then");
        }
        String unit = question.filter().unit();
        if (unit != null && map.unit(unit) == null) {
            throw QuestionRefused.notFound(
                    "UnitMustBeInForce",
                    unit,
                    "No unit %s is known at position %d to be in force on %s"
                            .formatted(
                                    unit,
                                    question.coordinates().position(),
                                    question.coordinates().boundaries()),
                    "the code of a unit in force on the boundaries date");
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
                    "one of " + String.join(", ", dimension.knownValues()),
                    value);
        }
    }

    private static String labels(List<Dimension> dimensions) {
        return dimensions.stream().map(Dimension::label).collect(Collectors.joining(", "));
    }
}
