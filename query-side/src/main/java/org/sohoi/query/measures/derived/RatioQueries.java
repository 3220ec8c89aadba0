package org.sohoi.query.measures.derived;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.DividedQuestion;
import org.sohoi.query.measures.MeasureGrids;
import org.sohoi.query.measures.MeasureProperties;
import org.sohoi.query.measures.Measures;
import org.sohoi.query.measures.QuestionMustMakeSense;
import org.sohoi.query.measures.RowLimit;
import org.sohoi.query.measures.catalogue.Catalogue;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Divided;
import org.sohoi.query.measures.catalogue.Growth;

/** Answers a question about a ratio or a growth with the answers about its two parts. */
class RatioQueries implements Ratios {

    private final Measures measures;
    private final MeasureGrids grids;
    private final MeasureProperties limits;

    RatioQueries(Measures measures, MeasureGrids grids, MeasureProperties limits) {
        this.measures = measures;
        this.grids = grids;
        this.limits = limits;
    }

    @QueryHandler
    RatioAnswer handle(AskRatio query) {
        if (query.top() == null) {
            return answer(query.question());
        }
        AskMeasure question = query.question();
        TopMustMakeSense.check(question);
        RatioAnswer answer = answer(question);
        Side whole = Side.of(question.interval() == null ? answer : answer(question.withoutIntervals()));
        Divided measure = Catalogue.divided(answer.measure());
        Top top = new Top(query.top(), measure);
        return answer.withTop(
                query.top(), top.of(answer.rows(), whole, others -> together(others, answer.groupBy(), measure)));
    }

    private static RatioRow together(List<RatioRow> others, List<Dimension> dimensions, Divided measure) {
        RatioRow any = others.get(0);
        return new RatioRow(
                Top.nameless(dimensions),
                true,
                any.from(),
                any.to(),
                Quotient.together(others.stream().map(RatioRow::quotient).toList(), measure));
    }

    @QueryHandler
    RatioGrid handle(ExportRatio query) {
        AskMeasure question = query.question();
        Divided measure = Catalogue.divided(question.measure());
        QuestionMustMakeSense.check(question, measure);
        DividedQuestion parts = new DividedQuestion(measure, question);
        RatioGrid grid = new RatioGrid(question, grids.grid(parts.first()), grids.grid(parts.second()));
        RowLimit.check(grid.table().size(), limits.mostExportedRows());
        return grid;
    }

    @Override
    public RatioAnswer answer(AskMeasure question, long besidePosition) {
        Divided measure = Catalogue.divided(question.measure());
        QuestionMustMakeSense.check(question, measure);
        Division division = division(measure, question, besidePosition);
        List<RatioRow> rows = division.rows();
        RowLimit.check(rows.size(), limits.mostRows());
        // What was before the whole is not what was before each of its intervals.
        Quotient total = question.interval() != null && measure instanceof Growth
                ? division(measure, question.whole(), besidePosition).total()
                : division.total();
        return new RatioAnswer(
                measure.name(),
                measure.unit(),
                measure.kind(),
                measure.places(),
                question.coordinates(),
                question.filter(),
                question.groupBy(),
                question.interval(),
                rows,
                division.totals(),
                total);
    }

    private Division division(Divided measure, AskMeasure question, long besidePosition) {
        DividedQuestion parts = new DividedQuestion(measure, question);
        return new Division(
                measure,
                question,
                Side.of(measures.answer(parts.first(), besidePosition)),
                Side.of(measures.answer(parts.second(), besidePosition)));
    }
}
