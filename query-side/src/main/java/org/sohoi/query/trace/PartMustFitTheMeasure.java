package org.sohoi.query.trace;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.CatalogueEntry;
import org.sohoi.query.measures.catalogue.Divided;
import org.sohoi.query.measures.catalogue.FigurePart;
import org.sohoi.query.problem.QuestionRefused;

/** What is calculated from two figures is not made of events, but they are; what is one figure has no parts. */
final class PartMustFitTheMeasure {

    private static final String PART = "part";

    private PartMustFitTheMeasure() {}

    static void check(@Nullable FigurePart part, CatalogueEntry measure) {
        List<FigurePart> parts = measure instanceof Divided divided ? divided.parts() : List.of();
        if (part == null && !parts.isEmpty()) {
            throw QuestionRefused.invalid(
                    "PartMustBeNamed",
                    PART,
                    "%s is calculated from two figures, each of which is made of events".formatted(measure.name()),
                    allowed(parts),
                    "no part");
        }
        if (part != null && !parts.contains(part)) {
            throw QuestionRefused.invalid(
                    "PartMustBeOfTheMeasure",
                    PART,
                    "%s has no %s".formatted(measure.name(), label(part)),
                    parts.isEmpty() ? "no part, of a measure that is one figure" : allowed(parts),
                    label(part));
        }
    }

    private static String allowed(List<FigurePart> parts) {
        return parts.stream().map(part -> PART + "=" + label(part)).collect(Collectors.joining(" or "));
    }

    private static String label(FigurePart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
