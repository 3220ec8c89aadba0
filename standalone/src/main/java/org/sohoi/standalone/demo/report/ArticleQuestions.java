package org.sohoi.standalone.demo.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.MeasureAnswer;
import org.sohoi.query.measures.MeasureFilter;
import org.sohoi.query.measures.Tiers;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.KnownAt;
import org.sohoi.standalone.demo.province.DemoAssociations;
import org.sohoi.standalone.demo.province.Figure;
import org.sohoi.standalone.demo.province.Figures;

/** Asks the read side for every figure of the report, as any analyst would. */
public final class ArticleQuestions {

    private final QueryGateway queries;
    private final DemoAssociations associations;
    private final Figures figures;

    public ArticleQuestions(QueryGateway queries, DemoAssociations associations, Figures figures) {
        this.queries = queries;
        this.associations = associations;
        this.figures = figures;
    }

    public ArticleReport ask(KnownAt knownAt) {
        List<ReportLine> lines = figures.all().stream()
                .map(figure -> new ReportLine(figure, found(figure, knownAt)))
                .toList();
        return new ArticleReport(Figures.REPORTED_ON, knownAt, lines);
    }

    private long found(Figure figure, KnownAt knownAt) {
        AskMeasure question = AskMeasure.total(figure.measure(), coordinates(figure, knownAt), filter(figure));
        return queries.query(question, MeasureAnswer.class).join().wholeTotal();
    }

    private static Coordinates coordinates(Figure figure, KnownAt knownAt) {
        LocalDate from = figure.from();
        return from == null
                ? Coordinates.asOf(figure.to(), knownAt, figure.to())
                : Coordinates.period(from, figure.to(), knownAt, figure.to());
    }

    private MeasureFilter filter(Figure figure) {
        Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        figure.filter().forEach((name, any) -> values.put(dimension(name), any));
        UUID association = provinceAssociation(figure.system());
        return new MeasureFilter(association, association == null ? Tiers.OWN : Tiers.ALL, null, values);
    }

    private @Nullable UUID provinceAssociation(@Nullable String system) {
        return system == null ? null : associations.ofSystem(system).get(0).id();
    }

    private static Dimension dimension(String name) {
        return Dimension.labelled(name).orElseThrow(() -> new IllegalStateException("No dimension " + name));
    }
}
