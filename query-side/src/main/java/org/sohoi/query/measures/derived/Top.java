package org.sohoi.query.measures.derived;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.GroupRow;
import org.sohoi.query.measures.catalogue.CatalogueEntry;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Distinct;

/**
 * The groups with the greatest values of the whole period, and the others.
 *
 * @param most how many groups at most
 */
record Top(int most, CatalogueEntry measure) {

    private static final Comparator<@Nullable LocalDate> BY_INTERVAL = Comparator.nullsFirst(Comparator.naturalOrder());

    /**
     * The rows of the greatest, the greatest first and those that are equal in their order, and one row an interval for the
     * others, if there are any, and if they have a sum: different people have none.
     *
     * @param rows of all groups, in the order of answers
     * @param whole what the groups have in the whole period; those without a value come last
     * @param together one row for several groups in one interval
     */
    <R extends GroupRow> List<R> of(List<R> rows, Side whole, Function<List<R>, R> together) {
        Map<Map<String, @Nullable String>, List<R>> byGroup = new LinkedHashMap<>();
        rows.forEach(row ->
                byGroup.computeIfAbsent(row.group(), group -> new ArrayList<>()).add(row));
        List<Ranked<R>> ranked = new ArrayList<>();
        byGroup.forEach((group, own) -> ranked.add(new Ranked<>(own, whole.valueOf(group))));
        ranked.sort(Comparator.comparing(
                        (Ranked<R> group) -> group.value, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
                .reversed());
        int split = Math.min(most, ranked.size());
        List<R> listed = new ArrayList<>();
        ranked.subList(0, split).forEach(group -> listed.addAll(group.rows));
        if (!(measure instanceof Distinct)) {
            Map<@Nullable LocalDate, List<R>> others = new TreeMap<>(BY_INTERVAL);
            ranked.subList(split, ranked.size()).stream()
                    .flatMap(group -> group.rows.stream())
                    .forEach(row -> others.computeIfAbsent(row.from(), from -> new ArrayList<>())
                            .add(row));
            others.values().forEach(ofInterval -> listed.add(together.apply(ofInterval)));
        }
        return listed;
    }

    private record Ranked<R>(List<R> rows, @Nullable BigDecimal value) {}

    /** What the others are called: no value of any dimension. */
    static Map<String, @Nullable String> nameless(List<Dimension> dimensions) {
        Map<String, @Nullable String> nameless = new LinkedHashMap<>();
        dimensions.forEach(dimension -> nameless.put(dimension.label(), null));
        return nameless;
    }
}
