package org.sohoi.query.measures.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.Catalogue;
import org.sohoi.query.measures.GroupOrder;
import org.sohoi.query.measures.MeasureGrid;
import org.sohoi.query.measures.MeasureHeading;
import org.sohoi.query.measures.Ratio;
import org.sohoi.query.table.Table;
import org.sohoi.query.table.Tabular;

/**
 * The rows of a {@link RatioAnswer} as the bare numbers of its two parts: rows are made of them one at a time.
 *
 * @param numerator and
 * @param denominator have the same intervals, and each has the groups in which it is something
 */
public record RatioGrid(AskMeasure question, MeasureGrid numerator, MeasureGrid denominator) implements Tabular {

    @Override
    public Table<RatioRow> table() {
        Ratio ratio = Catalogue.ratio(question.measure());
        List<List<@Nullable String>> groups = groups();
        return new Table<>(
                ratio.name(),
                MeasureHeading.of(
                        ratio.name(),
                        ratio.unit(),
                        ratio.kind(),
                        question.coordinates(),
                        question.filter(),
                        question.groupBy(),
                        question.interval()),
                RatioTable.columns(
                        ratio.name(),
                        ratio.unit(),
                        ratio.places(),
                        question.coordinates(),
                        question.filter(),
                        question.groupBy()),
                (long) groups.size() * numerator.steps(),
                () -> rows(groups, ratio.places()).iterator());
    }

    private List<List<@Nullable String>> groups() {
        TreeSet<List<@Nullable String>> either = new TreeSet<>(new GroupOrder());
        either.addAll(numerator.groups());
        either.addAll(denominator.groups());
        return new ArrayList<>(either);
    }

    /** What one part does not list is 0 in it. */
    private Stream<RatioRow> rows(List<List<@Nullable String>> groups, int places) {
        SortedMap<List<@Nullable String>, long[]> numerators = byGroup(numerator);
        SortedMap<List<@Nullable String>, long[]> denominators = byGroup(denominator);
        long[] nothing = new long[numerator.steps()];
        return groups.stream().flatMap(group -> {
            Map<String, @Nullable String> labelled = numerator.labelled(group);
            long[] above = numerators.getOrDefault(group, nothing);
            long[] below = denominators.getOrDefault(group, nothing);
            return IntStream.range(0, numerator.steps())
                    .mapToObj(step -> new RatioRow(
                            labelled,
                            numerator.from(step),
                            numerator.to(step),
                            Quotient.of(above[step], below[step], places)));
        });
    }

    private static SortedMap<List<@Nullable String>, long[]> byGroup(MeasureGrid grid) {
        SortedMap<List<@Nullable String>, long[]> byGroup = new TreeMap<>(new GroupOrder());
        for (int i = 0; i < grid.groups().size(); i++) {
            byGroup.put(grid.groups().get(i), grid.values().get(i));
        }
        return byGroup;
    }
}
