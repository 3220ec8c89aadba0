package org.sohoi.query.reconciliation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sohoi.events.report.ReportedFigure;
import org.sohoi.events.report.Scope;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.Dimension;
import org.sohoi.query.measures.MeasureFilter;
import org.sohoi.query.measures.Measures;
import org.sohoi.query.measures.Tiers;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.problem.RefusalKind;
import org.sohoi.query.time.KnownAt;

/** Asks the measures for what was claimed. */
final class MeasuredFigures implements LedgerFigures {

    private final Measures measures;

    MeasuredFigures(Measures measures) {
        this.measures = measures;
    }

    @Override
    public OptionalLong found(Report report, ReportedFigure figure, KnownAt knownAt) {
        Optional<Map<Dimension, List<String>>> values = values(figure.filter());
        if (values.isEmpty()) {
            return OptionalLong.empty();
        }
        Tiers tiers = figure.scope() == Scope.ALL_TIERS ? Tiers.ALL : Tiers.OWN;
        MeasureFilter filter = new MeasureFilter(report.associationId(), tiers, null, values.get());
        try {
            AskMeasure question = AskMeasure.total(figure.measure(), report.coordinates(knownAt), filter);
            return OptionalLong.of(measures.answer(question).wholeTotal());
        } catch (QuestionRefused refused) {
            if (refused.refusal().kind() == RefusalKind.NOT_YET) {
                throw refused;
            }
            return OptionalLong.empty();
        }
    }

    /** Nothing when a dimension is unknown. */
    private static Optional<Map<Dimension, List<String>>> values(Map<String, List<String>> filter) {
        Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        for (Map.Entry<String, List<String>> condition : filter.entrySet()) {
            Optional<Dimension> dimension = Dimension.labelled(condition.getKey());
            if (dimension.isEmpty()) {
                return Optional.empty();
            }
            values.put(dimension.get(), condition.getValue());
        }
        return Optional.of(values);
    }
}
