package org.sohoi.query.replay.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The differences of a table: the first so many of them, and how many there are. */
final class Differences {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final TableShape shape;
    private final int most;
    private final List<Difference> listed = new ArrayList<>();
    private long count;

    Differences(TableShape shape, int most) {
        this.shape = shape;
        this.most = most;
    }

    List<Difference> listed() {
        return List.copyOf(listed);
    }

    long count() {
        return count;
    }

    void missing(@Nullable String[] expected) {
        add(DifferenceKind.MISSING, expected, null, whole(expected), null);
    }

    void extra(@Nullable String[] found) {
        add(DifferenceKind.EXTRA, found, null, null, whole(found));
    }

    void changed(@Nullable String[] expected, @Nullable String[] found) {
        for (int i = 0; i < expected.length; i++) {
            if (!Objects.equals(expected[i], found[i])) {
                add(DifferenceKind.CHANGED, expected, shape.columns().get(i).name(), expected[i], found[i]);
            }
        }
    }

    private void add(
            DifferenceKind kind,
            @Nullable String[] row,
            @Nullable String column,
            @Nullable String expected,
            @Nullable String found) {
        count++;
        if (listed.size() < most) {
            listed.add(new Difference(shape.table(), kind, key(row), column, expected, found));
        }
    }

    private Map<String, @Nullable String> key(@Nullable String[] row) {
        Map<String, @Nullable String> key = new LinkedHashMap<>();
        int[] indexes = shape.orderIndexes();
        for (int index : indexes) {
            key.put(shape.columns().get(index).name(), row[index]);
        }
        return key;
    }

    private String whole(@Nullable String[] row) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i++) {
            values.put(shape.columns().get(i).name(), row[i]);
        }
        return JSON.writeValueAsString(values);
    }
}
