package org.sohoi.query.measures.derived;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.Catalogue;
import org.sohoi.query.measures.CatalogueEntry;
import org.sohoi.query.measures.Dimension;
import org.sohoi.query.measures.Measures;
import org.sohoi.query.measures.Ratio;
import org.sohoi.query.measures.RowLimit;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.time.Coordinates;

/** Asks the same question at two coordinates, and puts the answers side by side. */
class ComparisonQueries {

    private final Measures measures;
    private final Ratios ratios;
    private final int mostRows;

    ComparisonQueries(Measures measures, Ratios ratios, int mostRows) {
        this.measures = measures;
        this.ratios = ratios;
        this.mostRows = mostRows;
    }

    @QueryHandler
    ComparisonAnswer handle(AskComparison query) {
        AskMeasure question = query.question();
        CatalogueEntry measure = Catalogue.entry(question.measure());
        mustNotBeASeries(question);
        if (query.top() != null) {
            TopMustMakeSense.check(question);
        }
        Side now = ask(measure, question);
        Side then = ask(measure, at(query.comparedTo(), question));
        List<ComparisonRow> rows = now.groupsWith(then).stream()
                .map(group -> new ComparisonRow(
                        labelled(question.groupBy(), group), null, Compared.of(now.of(group), then.of(group))))
                .toList();
        RowLimit.check(rows.size(), mostRows);
        return new ComparisonAnswer(
                measure.name(),
                measure.unit(),
                measure.kind(),
                measure instanceof Ratio ratio ? ratio.places() : null,
                question.coordinates(),
                query.comparedTo(),
                question.filter(),
                question.groupBy(),
                query.top(),
                query.top() == null ? rows : greatest(query.top(), rows, question.groupBy()),
                Compared.of(now.total(), then.total()));
    }

    private static void mustNotBeASeries(AskMeasure question) {
        if (question.interval() != null) {
            throw QuestionRefused.invalid(
                    "ComparisonMustNotBeASeries",
                    "interval",
                    "The intervals of a series have no counterparts elsewhere",
                    "compareTo without interval, or interval without compareTo",
                    "both");
        }
    }

    private static List<ComparisonRow> greatest(int most, List<ComparisonRow> rows, List<Dimension> dimensions) {
        return Top.of(most, rows, row -> Objects.requireNonNull(row.compared().value()))
                .with(others -> new ComparisonRow(
                        Top.nameless(dimensions),
                        true,
                        Compared.together(
                                others.stream().map(ComparisonRow::compared).toList())));
    }

    private Side ask(CatalogueEntry measure, AskMeasure question) {
        return measure instanceof Ratio ? Side.of(ratios.answer(question)) : Side.of(measures.answer(question));
    }

    private static AskMeasure at(Coordinates coordinates, AskMeasure question) {
        return new AskMeasure(question.measure(), coordinates, question.filter(), question.groupBy(), null);
    }

    private static Map<String, @Nullable String> labelled(List<Dimension> dimensions, List<@Nullable String> group) {
        Map<String, @Nullable String> labelled = new LinkedHashMap<>();
        for (int i = 0; i < dimensions.size(); i++) {
            labelled.put(dimensions.get(i).label(), group.get(i));
        }
        return labelled;
    }
}
