package org.sohoi.query.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.sums.GroupMember;

/** The groups that the chosen series fall into. */
final class Grouping {

    private final List<Dimension> dimensions;
    private final Map<List<@Nullable String>, Integer> numbers = new LinkedHashMap<>();
    private final List<GroupMember> members = new ArrayList<>();

    Grouping(List<Dimension> dimensions) {
        this.dimensions = dimensions;
    }

    /** @param groupedAs the series whose group it falls into: itself, or one that it is the sum of */
    void add(StoredSeries series, int sign, StoredSeries groupedAs, DimensionValues values) {
        int group = numbers.computeIfAbsent(groupOf(groupedAs, values), key -> numbers.size());
        members.add(new GroupMember(series.id(), group, sign));
    }

    /** Its value of each dimension. */
    List<@Nullable String> groupOf(StoredSeries series, DimensionValues values) {
        List<@Nullable String> group = new ArrayList<>(dimensions.size());
        dimensions.forEach(dimension -> group.add(values.of(series, dimension)));
        return group;
    }

    List<GroupMember> members() {
        return members;
    }

    int size() {
        return numbers.size();
    }

    /** The groups and their numbers, ordered value by value. */
    List<Map.Entry<List<@Nullable String>, Integer>> inOrder() {
        return numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(new GroupOrder()))
                .toList();
    }
}
