package org.sohoi.query.measures.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.AskCatalogue;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.Catalogue;
import org.sohoi.query.measures.CatalogueAnswer;
import org.sohoi.query.measures.MeasureAnswer;
import org.sohoi.query.measures.MeasureParameters;
import org.sohoi.query.measures.Ratio;
import org.sohoi.query.measures.derived.AskComparison;
import org.sohoi.query.measures.derived.AskRatio;
import org.sohoi.query.measures.derived.AskTop;
import org.sohoi.query.measures.derived.ComparisonAnswer;
import org.sohoi.query.measures.derived.RatioAnswer;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.Times;
import org.sohoi.query.web.QueryParameters;
import org.sohoi.query.web.Table;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What can be measured, and how much of it there is at (D, T). */
@RestController
@RequestMapping(
        path = "/api/v1/measures",
        produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv;charset=UTF-8"})
@Tag(name = "Measures", description = "Any figure, as of any date, as known at any position of the ledger")
class MeasureApi {

    private static final Set<String> PARAMETERS = Stream.of(MeasureParameters.NAMES, Times.COMPARED, Set.of("top"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final int MOST_OF_TOP = 1_000;

    private final Times times;
    private final QueryGateway queries;

    MeasureApi(Times times, QueryGateway queries) {
        this.times = times;
        this.queries = queries;
    }

    @Operation(
            summary = "The measures there are",
            description = "Each with its unit, its dimensions and their values, and its definition in Vietnamese or"
                    + " English by Accept-Language.")
    @GetMapping
    CataloguePage measures(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, Locale locale) {
        QueryParameters.of(given, Set.of());
        return CataloguePage.of(
                queries.query(new AskCatalogue(), CatalogueAnswer.class).join(), locale);
    }

    @MeasureOperation
    @GetMapping("/{measure}")
    Table measure(
            @Parameter(description = "A measure of the catalogue", example = "mobilised") @PathVariable String measure,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        QueryParameters parameters = QueryParameters.of(given, PARAMETERS);
        AskMeasure question = MeasureParameters.question(measure, times.coordinates(parameters), parameters);
        Coordinates comparedTo = times.comparedTo(question.coordinates(), parameters);
        Integer top = top(parameters);
        if (comparedTo != null) {
            return ask(new AskComparison(question, comparedTo, top), ComparisonAnswer.class);
        }
        if (top != null) {
            return ask(new AskTop(question, top), MeasureAnswer.class);
        }
        return Catalogue.entry(measure) instanceof Ratio
                ? ask(new AskRatio(question), RatioAnswer.class)
                : ask(question, MeasureAnswer.class);
    }

    private static @Nullable Integer top(QueryParameters parameters) {
        Long top = parameters.number("top", 1, MOST_OF_TOP);
        return top == null ? null : top.intValue();
    }

    private <A> A ask(Object question, Class<A> answer) {
        return queries.query(question, answer).join();
    }
}
