package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.CatalogueEntry;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Interval;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.measures.catalogue.MeasureUnit;
import org.sohoi.query.table.Table;
import org.sohoi.query.table.Tabular;
import org.sohoi.query.time.Coordinates;

/**
 * The rows of a {@link MeasureAnswer} as bare numbers, eight bytes a row: rows are made of them one at a time.
 *
 * @param cuts where the intervals of a series begin, and, last, where it ends; empty without a series
 * @param groups those that hold something, in the order of answers; each with its values by dimension
 * @param values by group and interval; one a group without a series
 */
public record MeasureGrid(
        String measure,
        MeasureUnit unit,
        MeasureKind kind,
        Coordinates coordinates,
        MeasureFilter filter,
        List<Dimension> groupBy,
        @Nullable Interval interval,
        List<LocalDate> cuts,
        List<List<@Nullable String>> groups,
        List<long[]> values)
        implements Tabular {

    /**
     * @param values by group, in the order of answers, and step; groups that hold nothing are left out
     */
    static MeasureGrid of(
            AskMeasure question, CatalogueEntry measure, Steps steps, Map<List<@Nullable String>, long[]> values) {
        List<List<@Nullable String>> groups = new ArrayList<>();
        List<long[]> ofGroups = new ArrayList<>();
        values.forEach((group, ofGroup) -> {
            if (LongStream.of(ofGroup).anyMatch(value -> value != 0)) {
                groups.add(group);
                ofGroups.add(ofGroup);
            }
        });
        return new MeasureGrid(
                measure.name(),
                measure.unit(),
                measure.kind(),
                question.coordinates(),
                question.filter(),
                question.groupBy(),
                question.interval(),
                steps.cuts(),
                groups,
                ofGroups);
    }

    /**
     * @param totals of each interval; none without a series
     * @param total of the whole; none where it is not counted
     */
    MeasureAnswer answer(@Nullable List<MeasureTotal> totals, @Nullable Long total) {
        return new MeasureAnswer(
                measure,
                unit,
                kind,
                coordinates,
                filter,
                groupBy,
                interval,
                stream().toList(),
                totals,
                total);
    }

    /** How many rows each group has. */
    public int steps() {
        return Math.max(1, cuts.size() - 1);
    }

    public @Nullable LocalDate from(int step) {
        return cuts.isEmpty() ? null : cuts.get(step);
    }

    public @Nullable LocalDate to(int step) {
        return cuts.isEmpty() ? null : cuts.get(step + 1);
    }

    /** A group's values by the names of their dimensions, in the order of the question. */
    public Map<String, @Nullable String> labelled(List<@Nullable String> group) {
        Map<String, @Nullable String> labelled = new LinkedHashMap<>();
        for (int i = 0; i < groupBy.size(); i++) {
            labelled.put(groupBy.get(i).label(), group.get(i));
        }
        return labelled;
    }

    /** By group, and within a group by interval. Made one at a time. */
    public Stream<MeasureRow> stream() {
        return IntStream.range(0, groups.size()).boxed().flatMap(this::ofGroup);
    }

    private Stream<MeasureRow> ofGroup(int group) {
        Map<String, @Nullable String> labelled = labelled(groups.get(group));
        long[] sums = values.get(group);
        return IntStream.range(0, steps()).mapToObj(step -> new MeasureRow(labelled, from(step), to(step), sums[step]));
    }

    @Override
    public Table<MeasureRow> table() {
        return MeasureTable.of(this);
    }
}
