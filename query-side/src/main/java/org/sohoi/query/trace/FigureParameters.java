package org.sohoi.query.trace;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.DividedQuestion;
import org.sohoi.query.measures.MeasureParameters;
import org.sohoi.query.measures.QuestionMustMakeSense;
import org.sohoi.query.measures.catalogue.Catalogue;
import org.sohoi.query.measures.catalogue.CatalogueEntry;
import org.sohoi.query.measures.catalogue.Divided;
import org.sohoi.query.measures.catalogue.FigurePart;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.web.QueryParameters;
import org.springframework.util.MultiValueMap;

/** Reads the question about one figure whose parts are asked for, page by page. */
public final class FigureParameters {

    private static final String MEASURE = "measure";
    private static final String PART = "part";

    private FigureParameters() {}

    /** @param more the parameters that are taken beside those of the figure and of the page */
    public static QueryParameters of(MultiValueMap<String, String> given, String... more) {
        return QueryParameters.of(
                given,
                names(Stream.of(Page.PARAMETERS.stream(), Stream.of(PART), Stream.of(more))
                        .flatMap(names -> names)));
    }

    /** Of the figure alone, all of whose parts are asked for, in the live world. */
    public static QueryParameters ofWhole(MultiValueMap<String, String> given) {
        return QueryParameters.ofLive(given, names(Stream.of()));
    }

    private static Set<String> names(Stream<String> more) {
        return Stream.of(MeasureParameters.OF_ONE_FIGURE.stream(), Stream.of(MEASURE), more)
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    /**
     * The question about what is a sum of events: a ratio or a growth is not, but each of its two parts.
     *
     * @throws org.sohoi.query.problem.QuestionRefused when a part is not named that must be, or named that is none
     */
    public static AskMeasure summed(QueryParameters parameters, Coordinates coordinates) {
        AskMeasure question = question(parameters, coordinates);
        FigurePart part = parameters.oneOf(PART, FigurePart.class);
        CatalogueEntry measure = Catalogue.entry(question.measure());
        PartMustFitTheMeasure.check(part, measure);
        if (part != null && measure instanceof Divided divided) {
            QuestionMustMakeSense.check(question, divided);
            return new DividedQuestion(divided, question).part(part);
        }
        return question;
    }

    public static AskMeasure question(QueryParameters parameters, Coordinates coordinates) {
        String measure = parameters.required(MEASURE, "a measure's name, one of those that /api/v1/measures lists");
        return MeasureParameters.question(measure, coordinates, parameters);
    }
}
