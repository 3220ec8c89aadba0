package org.sohoi.query.measures.derived;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.MeasureAnswer;
import org.sohoi.query.measures.MeasureRow;
import org.sohoi.query.measures.Measures;
import org.sohoi.query.measures.SumMustFit;
import org.sohoi.query.measures.catalogue.Catalogue;

/** Ranks the groups of an answer. */
class TopQueries {

    private final Measures measures;

    TopQueries(Measures measures) {
        this.measures = measures;
    }

    @QueryHandler
    MeasureAnswer handle(AskTop query) {
        AskMeasure question = query.question();
        TopMustMakeSense.check(question);
        MeasureAnswer answer = measures.answer(question);
        Map<Map<String, @Nullable String>, BigDecimal> wholes = new HashMap<>();
        (question.interval() == null ? answer : measures.answer(question.withoutIntervals()))
                .rows()
                .forEach(row -> wholes.put(row.group(), BigDecimal.valueOf(row.value())));
        Top top = new Top(query.most(), Catalogue.entry(answer.measure()));
        return answer.withTop(
                query.most(),
                top.of(
                        answer.rows(),
                        group -> wholes.getOrDefault(group, BigDecimal.ZERO),
                        others -> together(answer, others)));
    }

    private static MeasureRow together(MeasureAnswer answer, List<MeasureRow> others) {
        BigDecimal sum =
                others.stream().map(row -> BigDecimal.valueOf(row.value())).reduce(BigDecimal.ZERO, BigDecimal::add);
        MeasureRow any = others.get(0);
        return new MeasureRow(
                Top.nameless(answer.groupBy()), true, any.from(), any.to(), SumMustFit.exactly(sum, answer.measure()));
    }
}
