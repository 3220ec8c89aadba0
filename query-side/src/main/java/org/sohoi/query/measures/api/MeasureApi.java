package org.sohoi.query.measures.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.ExportMeasure;
import org.sohoi.query.measures.MeasureAnswer;
import org.sohoi.query.measures.MeasureGrid;
import org.sohoi.query.measures.MeasureParameters;
import org.sohoi.query.measures.catalogue.AskCatalogue;
import org.sohoi.query.measures.catalogue.Catalogue;
import org.sohoi.query.measures.catalogue.CatalogueAnswer;
import org.sohoi.query.measures.catalogue.Divided;
import org.sohoi.query.measures.derived.AskComparison;
import org.sohoi.query.measures.derived.AskRatio;
import org.sohoi.query.measures.derived.AskTop;
import org.sohoi.query.measures.derived.ComparisonAnswer;
import org.sohoi.query.measures.derived.ExportRatio;
import org.sohoi.query.measures.derived.RatioAnswer;
import org.sohoi.query.measures.derived.RatioGrid;
import org.sohoi.query.table.GetTable;
import org.sohoi.query.table.Tabular;
import org.sohoi.query.table.WantedFormat;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.Times;
import org.sohoi.query.web.QueryParameters;
import org.sohoi.query.web.ReaderLanguage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** What can be measured, and how much of it there is at (D, T). */
@RestController
@RequestMapping("/api/v1/measures")
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
            description = "Each with its unit, its dimensions and their values, and its definitions in Vietnamese and"
                    + " English; definition is the one of them that Accept-Language asks for, else the English one.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @GetTable
    ResponseEntity<CataloguePage> measures(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
            @Parameter(hidden = true) Locale asked) {
        QueryParameters.of(given, Set.of());
        Locale language = ReaderLanguage.of(asked);
        return ResponseEntity.ok()
                .headers(ReaderLanguage.headers(language))
                .body(CataloguePage.of(
                        queries.query(new AskCatalogue(), CatalogueAnswer.class).join(), language));
    }

    @MeasureOperation
    @GetTable("/{measure}")
    ResponseEntity<Tabular> measure(
            @Parameter(description = "A measure of the catalogue", example = "mobilised") @PathVariable String measure,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
            NativeWebRequest request)
            throws HttpMediaTypeNotAcceptableException {
        MediaType format = WantedFormat.of(request);
        QueryParameters parameters = QueryParameters.of(given, PARAMETERS);
        AskMeasure question = MeasureParameters.question(measure, times.coordinates(parameters), parameters);
        Coordinates comparedTo = times.comparedTo(question.coordinates(), question::previous, parameters);
        Integer top = top(parameters);
        Tabular answer;
        if (comparedTo != null) {
            answer = ask(new AskComparison(question, comparedTo, top), ComparisonAnswer.class);
        } else if (top != null || format.equals(MediaType.APPLICATION_JSON)) {
            answer = answer(question, top);
        } else {
            answer = export(question);
        }
        return ResponseEntity.ok().contentType(format).body(answer);
    }

    private Tabular answer(AskMeasure question, @Nullable Integer top) {
        if (Catalogue.entry(question.measure()) instanceof Divided) {
            return ask(new AskRatio(question, top), RatioAnswer.class);
        }
        return ask(top == null ? question : new AskTop(question, top), MeasureAnswer.class);
    }

    /** The same as numbers that become rows while they are written. */
    private Tabular export(AskMeasure question) {
        return Catalogue.entry(question.measure()) instanceof Divided
                ? ask(new ExportRatio(question), RatioGrid.class)
                : ask(new ExportMeasure(question), MeasureGrid.class);
    }

    private static @Nullable Integer top(QueryParameters parameters) {
        Long top = parameters.number("top", 1, MOST_OF_TOP);
        return top == null ? null : top.intValue();
    }

    private <A> A ask(Object question, Class<A> answer) {
        return queries.query(question, answer).join();
    }
}
