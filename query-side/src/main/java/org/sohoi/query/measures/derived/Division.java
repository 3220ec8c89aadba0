package org.sohoi.query.measures.derived;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.GroupOrder;
import org.sohoi.query.measures.MeasureAnswer;
import org.sohoi.query.measures.MeasureRow;
import org.sohoi.query.measures.MeasureTotal;

/** One answer divided by another about the same groups and intervals, row by row and total by total. */
record Division(MeasureAnswer numerator, MeasureAnswer denominator, int places) {

    private static final Comparator<MeasureRow> IN_ORDER = Comparator.<MeasureRow, List<@Nullable String>>comparing(
                    row -> new ArrayList<>(row.group().values()), new GroupOrder())
            .thenComparing(MeasureRow::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** What one answer does not list is 0 in it. */
    List<RatioRow> rows() {
        Map<MeasureRow, Long> numerators = byPlace(numerator);
        Map<MeasureRow, Long> denominators = byPlace(denominator);
        SortedSet<MeasureRow> either = new TreeSet<>(IN_ORDER);
        either.addAll(numerator.rows());
        either.addAll(denominator.rows());
        return either.stream()
                .map(row -> new RatioRow(
                        row.group(),
                        row.from(),
                        row.to(),
                        Quotient.of(numerators.getOrDefault(row, 0L), denominators.getOrDefault(row, 0L), places)))
                .toList();
    }

    @Nullable List<RatioTotal> totals() {
        List<MeasureTotal> numerators = numerator.totals();
        List<MeasureTotal> denominators = denominator.totals();
        if (numerators == null || denominators == null) {
            return null;
        }
        List<RatioTotal> totals = new ArrayList<>();
        for (int i = 0; i < numerators.size(); i++) {
            MeasureTotal total = numerators.get(i);
            totals.add(new RatioTotal(
                    total.from(),
                    total.to(),
                    Quotient.of(total.value(), denominators.get(i).value(), places)));
        }
        return totals;
    }

    Quotient total() {
        return Quotient.of(numerator.wholeTotal(), denominator.wholeTotal(), places);
    }

    private static Map<MeasureRow, Long> byPlace(MeasureAnswer answer) {
        Map<MeasureRow, Long> values = new TreeMap<>(IN_ORDER);
        answer.rows().forEach(row -> values.put(row, row.value()));
        return values;
    }
}
