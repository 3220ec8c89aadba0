package org.sohoi.query.measures.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.GroupOrder;
import org.sohoi.query.measures.MeasureAnswer;

/**
 * One side of a comparison.
 *
 * @param rows what each group holds, in the order of groups
 * @param nothing what a group holds that is not listed
 */
record Side(SortedMap<List<@Nullable String>, Figure> rows, Figure total, Figure nothing) {

    static Side of(MeasureAnswer answer) {
        SortedMap<List<@Nullable String>, Figure> rows = new TreeMap<>(new GroupOrder());
        answer.rows().forEach(row -> rows.put(new ArrayList<>(row.group().values()), Figure.of(row.value())));
        return new Side(rows, Figure.of(answer.wholeTotal()), Figure.of(0));
    }

    static Side of(RatioAnswer answer) {
        SortedMap<List<@Nullable String>, Figure> rows = new TreeMap<>(new GroupOrder());
        answer.rows().forEach(row -> rows.put(new ArrayList<>(row.group().values()), Figure.of(row.quotient())));
        return new Side(rows, Figure.of(answer.total()), Figure.of(new Quotient(0, 0, null)));
    }

    /** The groups that either side lists. */
    SortedSet<List<@Nullable String>> groupsWith(Side other) {
        SortedSet<List<@Nullable String>> groups = new TreeSet<>(new GroupOrder());
        groups.addAll(rows.keySet());
        groups.addAll(other.rows.keySet());
        return groups;
    }

    Figure of(List<@Nullable String> group) {
        return rows.getOrDefault(group, nothing);
    }
}
