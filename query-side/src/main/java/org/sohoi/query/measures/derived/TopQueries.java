package org.sohoi.query.measures.derived;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
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
        Side whole = Side.of(question.interval() == null ? answer : measures.answer(question.withoutIntervals()));
        Top top = new Top(query.most(), Catalogue.entry(answer.measure()));
        return answer.withTop(query.most(), top.of(answer.rows(), whole, others -> together(answer, others)));
    }

    private static MeasureRow together(MeasureAnswer answer, List<MeasureRow> others) {
        long sum = SumMustFit.sum(others.stream().map(MeasureRow::value), answer.measure());
        MeasureRow any = others.get(0);
        return new MeasureRow(Top.nameless(answer.groupBy()), true, any.from(), any.to(), sum);
    }
}
