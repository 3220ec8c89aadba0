package org.sohoi.query.measures.derived;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.CatalogueEntry;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Distinct;

/**
 * The greatest of some rows, and the others.
 *
 * @param greatest the greatest first, and those that are equal in the order in which they came
 */
record Top<R>(List<R> greatest, List<R> others) {

    /** @param value by which rows are ranked; those that have none come last */
    static <R, V extends Comparable<? super V>> Top<R> of(int most, List<R> rows, Function<R, @Nullable V> value) {
        List<R> ranked = new ArrayList<>(rows);
        ranked.sort(Comparator.comparing(value, Comparator.nullsFirst(Comparator.<V>naturalOrder()))
                .reversed());
        int split = Math.min(most, ranked.size());
        return new Top<>(ranked.subList(0, split), ranked.subList(split, ranked.size()));
    }

    /** The greatest, and one row for the others, if there are any, and if they have a sum: different people have none. */
    List<R> listed(CatalogueEntry measure, Function<List<R>, R> together) {
        List<R> rows = new ArrayList<>(greatest);
        if (!others.isEmpty() && !(measure instanceof Distinct)) {
            rows.add(together.apply(others));
        }
        return rows;
    }

    /** What the others are called: no value of any dimension. */
    static Map<String, @Nullable String> nameless(List<Dimension> dimensions) {
        Map<String, @Nullable String> nameless = new LinkedHashMap<>();
        dimensions.forEach(dimension -> nameless.put(dimension.label(), null));
        return nameless;
    }
}
