package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Distinct;
import org.sohoi.query.measures.catalogue.Series;
import org.sohoi.query.measures.catalogue.Span;
import org.sohoi.query.sums.GroupMember;
import org.sohoi.query.sums.MeasureSums;

/**
 * Counts of different people that are kept as sums: of all associations together and of each by itself, up to a day, on a
 * day, and in calendar months, quarters and years.
 */
final class KeptCounts {

    private final KnownSeries series;
    private final MeasureSums sums;
    private final MeasureProperties limits;

    KeptCounts(KnownSeries series, MeasureSums sums, MeasureProperties limits) {
        this.series = series;
        this.sums = sums;
        this.limits = limits;
    }

    /** Whether the groups of the question, and its whole, are among those for which counts are kept. */
    static boolean areKept(AskMeasure question) {
        MeasureFilter filter = question.filter();
        boolean everything = filter.unit() == null && filter.values().isEmpty() && filter.tiers() == Tiers.OWN;
        return everything
                && (question.groupBy().isEmpty() || question.groupBy().equals(List.of(Dimension.ASSOCIATION)));
    }

    /** The counts of steps each of which is such a span: they stand at its last day. */
    Counts of(AskMeasure question, Distinct measure, Span span, List<Steps.Step> steps) {
        List<LocalDate> days = List.copyOf(
                new TreeSet<>(steps.stream().map(Steps.Step::lastDay).toList()));
        List<List<@Nullable String>> groups = new ArrayList<>();
        List<GroupMember> members = new ArrayList<>();
        KnownSeries.Known known = series.now();
        for (StoredSeries whole : whole(known, question, measure, span, Breadth.WHOLE)) {
            members.add(new GroupMember(whole.id(), 0, 1));
        }
        if (!question.groupBy().isEmpty()) {
            for (StoredSeries own : ofAssociations(known, question, measure, span)) {
                groups.add(List.of(Objects.requireNonNull(own.association()).toString()));
                members.add(new GroupMember(own.id(), groups.size(), 1));
            }
        }
        WorkLimit.check(sums.lookUps(members, days), limits.mostLookUps());
        long[][] upTo = SumMustFit.guarding(
                measure.name(),
                () -> sums.upTo(
                        members, groups.size() + 1, days, question.coordinates().position()));
        Counts counts = new Counts(steps.size(), limits.mostRows());
        for (int step = 0; step < steps.size(); step++) {
            int day = Collections.binarySearch(days, steps.get(step).lastDay());
            counts.totals()[step] = upTo[0][day];
            for (int group = 0; group < groups.size(); group++) {
                counts.of(groups.get(group))[step] = upTo[group + 1][day];
            }
        }
        return counts;
    }

    /** The series of entries whose sum the count of the whole is. */
    List<StoredSeries> entries(AskMeasure question, Distinct measure, Span span) {
        return whole(series.now(), question, measure, span, Breadth.OWN);
    }

    private static List<StoredSeries> whole(
            KnownSeries.Known known, AskMeasure question, Distinct measure, Span span, Breadth breadth) {
        return question.filter().association() == null
                ? all(known, question, measure, span, false, breadth)
                : ofAssociations(known, question, measure, span);
    }

    private static List<StoredSeries> ofAssociations(
            KnownSeries.Known known, AskMeasure question, Distinct measure, Span span) {
        UUID association = question.filter().association();
        return all(known, question, measure, span, true, Breadth.OWN).stream()
                .filter(own -> association == null || association.equals(own.association()))
                .toList();
    }

    private static List<StoredSeries> all(
            KnownSeries.Known known,
            AskMeasure question,
            Distinct measure,
            Span span,
            boolean ofAssociation,
            Breadth breadth) {
        Series kind = Series.counting(measure.reach(), span, ofAssociation).orElseThrow();
        return known.all(kind, breadth, question.coordinates().position());
    }
}
