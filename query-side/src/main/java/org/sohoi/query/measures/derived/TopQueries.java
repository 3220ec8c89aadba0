package org.sohoi.query.measures.derived;

import java.math.BigDecimal;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
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
        TopMustMakeSense.check(query.question());
        MeasureAnswer answer = measures.answer(query.question());
        Top<MeasureRow> top = Top.of(query.most(), answer.rows(), MeasureRow::value);
        return answer.withTop(
                query.most(), top.listed(Catalogue.entry(answer.measure()), others -> together(answer, others)));
    }

    private static MeasureRow together(MeasureAnswer answer, List<MeasureRow> others) {
        BigDecimal sum =
                others.stream().map(row -> BigDecimal.valueOf(row.value())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new MeasureRow(
                Top.nameless(answer.groupBy()), true, null, null, SumMustFit.exactly(sum, answer.measure()));
    }
}
