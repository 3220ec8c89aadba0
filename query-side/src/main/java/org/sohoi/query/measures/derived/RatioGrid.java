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
import org.sohoi.query.measures.GroupOrder;
import org.sohoi.query.measures.MeasureGrid;
import org.sohoi.query.measures.MeasureHeading;
import org.sohoi.query.measures.catalogue.Catalogue;
import org.sohoi.query.measures.catalogue.Divided;
import org.sohoi.query.table.Table;
import org.sohoi.query.table.Tabular;

/**
 * The rows of a {@link RatioAnswer} as the bare numbers of its two parts: rows are made of them one at a time.
 *
 * @param first and
 * @param second have as many intervals, and each has the groups in which it is something; the intervals of the rows are
 *     those of the first
 */
public record RatioGrid(AskMeasure question, MeasureGrid first, MeasureGrid second) implements Tabular {

    @Override
    public Table<RatioRow> table() {
        Divided measure = Catalogue.divided(question.measure());
        List<List<@Nullable String>> groups = groups();
        return new Table<>(
                measure.name(),
                MeasureHeading.of(
                        measure.name(),
                        measure.unit(),
                        measure.kind(),
                        question.coordinates(),
                        question.filter(),
                        question.groupBy(),
                        question.interval()),
                RatioTable.columns(
                        measure.name(),
                        measure.unit(),
                        measure.places(),
                        question.coordinates(),
                        question.filter(),
                        question.groupBy(),
                        false),
                (long) groups.size() * first.steps(),
                () -> rows(groups, measure).iterator());
    }

    private List<List<@Nullable String>> groups() {
        TreeSet<List<@Nullable String>> either = new TreeSet<>(new GroupOrder());
        either.addAll(first.groups());
        either.addAll(second.groups());
        return new ArrayList<>(either);
    }

    /** What one part does not list is 0 in it. */
    private Stream<RatioRow> rows(List<List<@Nullable String>> groups, Divided measure) {
        SortedMap<List<@Nullable String>, long[]> firsts = byGroup(first);
        SortedMap<List<@Nullable String>, long[]> seconds = byGroup(second);
        long[] nothing = new long[first.steps()];
        return groups.stream().flatMap(group -> {
            Map<String, @Nullable String> labelled = first.labelled(group);
            long[] above = firsts.getOrDefault(group, nothing);
            long[] below = seconds.getOrDefault(group, nothing);
            return IntStream.range(0, first.steps())
                    .mapToObj(step -> new RatioRow(
                            labelled,
                            first.from(step),
                            first.to(step),
                            Quotient.of(measure, above[step], below[step])));
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
