package org.sohoi.query.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.MeasureAnswer;
import org.sohoi.query.measures.MeasureRow;
import org.sohoi.query.measures.Measures;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.derived.Ratios;

/** Puts the report together from the answers about single measures, all at the same coordinates. */
final class SummaryQueries {

    private final Measures measures;
    private final Ratios ratios;
    private final Labels labels;

    SummaryQueries(Measures measures, Ratios ratios, Labels labels) {
        this.measures = measures;
        this.ratios = ratios;
        this.labels = labels;
    }

    @QueryHandler
    Summary handle(Summarise query) {
        List<SummarySection> sections = SummaryLayout.SECTIONS.stream()
                .map(section -> new SummarySection(
                        section.key(), labels.of("section." + section.key()), lines(query, section.entries())))
                .toList();
        return new Summary(query.coordinates(), query.scope(), sections, sustainableAid(query));
    }

    /** The total of a measure comes once, before its first parts. */
    private List<SummaryLine> lines(Summarise query, List<SummaryLayout.Entry> entries) {
        List<SummaryLine> lines = new ArrayList<>();
        for (SummaryLayout.Entry entry : entries) {
            MeasureAnswer answer = ask(query, entry.measure(), entry.dimension());
            if (lines.stream().noneMatch(line -> line.measure().equals(entry.measure()))) {
                lines.add(new SummaryLine(
                        entry.measure(),
                        null,
                        null,
                        labels.ofMeasure(entry.measure()),
                        answer.unit(),
                        answer.wholeTotal()));
            }
            if (entry.dimension() != null) {
                lines.addAll(parts(entry.dimension(), answer));
            }
        }
        return List.copyOf(lines);
    }

    private List<SummaryLine> parts(Dimension dimension, MeasureAnswer answer) {
        Map<String, Long> values = values(dimension, answer);
        return dimension.knownValues().stream()
                .map(value -> new SummaryLine(
                        answer.measure(),
                        dimension,
                        value,
                        labels.ofMeasure(answer.measure()).of(labels.of(value)),
                        answer.unit(),
                        values.getOrDefault(value, 0L)))
                .toList();
    }

    private SustainableAid sustainableAid(Summarise query) {
        AskMeasure question = AskMeasure.total(SustainableAid.MEASURE, query.coordinates(), query.scope());
        return SustainableAid.of(
                labels.of("sustainable-aid"), ratios.answer(question).total());
    }

    private MeasureAnswer ask(Summarise query, String measure, @Nullable Dimension dimension) {
        List<Dimension> groupBy = Stream.ofNullable(dimension).toList();
        return measures.answer(new AskMeasure(measure, query.coordinates(), query.scope(), groupBy, null));
    }

    /** What each value of the dimension comes to; what has none of its values is in the total alone. */
    private static Map<String, Long> values(Dimension dimension, MeasureAnswer answer) {
        Map<String, Long> values = new HashMap<>();
        for (MeasureRow row : answer.rows()) {
            String value = row.group().get(dimension.label());
            if (value != null) {
                values.put(value, row.value());
            }
        }
        return values;
    }
}
