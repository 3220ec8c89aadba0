package org.sohoi.query.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.sohoi.query.measures.Addends;
import org.sohoi.query.measures.Composition;
import org.sohoi.query.measures.MeasureAnswer;
import org.sohoi.query.measures.Measures;
import org.sohoi.query.measures.SumMustFit;
import org.sohoi.query.time.KnownAt;
import org.sohoi.query.trace.AddedDeltas;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers why figures differ. */
final class ExplainQueries {

    private final Measures measures;
    private final Composition composition;
    private final Reclassifications reclassifications;
    private final ChangePages pages;
    private final JdbcClient jdbc;

    ExplainQueries(
            Measures measures,
            Composition composition,
            Reclassifications reclassifications,
            ChangePages pages,
            JdbcClient jdbc) {
        this.measures = measures;
        this.composition = composition;
        this.reclassifications = reclassifications;
        this.pages = pages;
        this.jdbc = jdbc;
    }

    @QueryHandler
    Explanation handle(ExplainDifference query) {
        KnownAt t1 = query.comparedTo();
        KnownAt t2 = query.question().coordinates().knownAt();
        ComparedToMustNotBeLater.check(t1, t2);
        MeasureAnswer later = measures.answer(query.question(), t1.position());
        MeasureAnswer earlier = measures.answer(query.earlier(), t2.position());
        Addends addends = composition.addendsOf(query.question(), t1.position());
        AddedDeltas recorded = new AddedDeltas(addends, t1.position(), t2.position());
        Addends earlierAddends = composition.addendsOf(query.earlier(), t2.position());
        List<Change> reclassified = SumMustFit.guarding(
                later.measure(), () -> reclassifications.between(earlierAddends, addends, t1.position()));
        LocalDate knownDay = query.knownDay();
        Subtotals subtotals = Subtotals.of(recorded, knownDay, reclassified, jdbc);
        ChangePages.ChangePage page = pages.page(query.page(), reclassified, recorded, knownDay);
        return new Explanation(
                later.measure(),
                later.unit(),
                later.kind(),
                later.coordinates(),
                later.filter(),
                new KnownFigure(t1, earlier.wholeTotal()),
                new KnownFigure(t2, later.wholeTotal()),
                difference(earlier, later),
                subtotals.each(later.measure()),
                subtotals.sum(later.measure()),
                subtotals.count(),
                page.changes(),
                page.next());
    }

    private static long difference(MeasureAnswer earlier, MeasureAnswer later) {
        return SumMustFit.exactly(
                BigDecimal.valueOf(later.wholeTotal()).subtract(BigDecimal.valueOf(earlier.wholeTotal())),
                later.measure());
    }
}
