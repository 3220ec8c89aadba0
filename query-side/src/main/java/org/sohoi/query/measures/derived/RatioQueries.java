package org.sohoi.query.measures.derived;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.Catalogue;
import org.sohoi.query.measures.MeasureGrids;
import org.sohoi.query.measures.MeasureProperties;
import org.sohoi.query.measures.Measures;
import org.sohoi.query.measures.QuestionMustMakeSense;
import org.sohoi.query.measures.Ratio;
import org.sohoi.query.measures.RowLimit;

/** Answers a question about a ratio with the answers about its two parts at the same coordinates. */
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
        return answer(query.question());
    }

    @QueryHandler
    RatioGrid handle(ExportRatio query) {
        Ratio ratio = Catalogue.ratio(query.question().measure());
        QuestionMustMakeSense.check(query.question(), ratio);
        RatioGrid grid = new RatioGrid(
                query.question(),
                grids.grid(ratio.numerator().in(query.question())),
                grids.grid(ratio.denominator().in(query.question())));
        RowLimit.check(grid.table().size(), limits.mostExportedRows());
        return grid;
    }

    @Override
    public RatioAnswer answer(AskMeasure question, long besidePosition) {
        Ratio ratio = Catalogue.ratio(question.measure());
        QuestionMustMakeSense.check(question, ratio);
        Division division = new Division(
                measures.answer(ratio.numerator().in(question), besidePosition),
                measures.answer(ratio.denominator().in(question), besidePosition),
                ratio.places());
        List<RatioRow> rows = division.rows();
        RowLimit.check(rows.size(), limits.mostRows());
        return new RatioAnswer(
                ratio.name(),
                ratio.unit(),
                ratio.kind(),
                ratio.places(),
                question.coordinates(),
                question.filter(),
                question.groupBy(),
                question.interval(),
                rows,
                division.totals(),
                division.total());
    }
}
