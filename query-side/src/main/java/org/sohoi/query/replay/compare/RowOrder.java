package org.sohoi.query.replay.compare;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Rows in the order in which the database gives them. */
final class RowOrder implements Comparator<@Nullable String[]> {

    private final int[] indexes;
    private final boolean[] numeric;

    RowOrder(TableShape shape) {
        this.indexes = shape.orderIndexes();
        this.numeric = new boolean[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            numeric[i] = shape.order().get(i).numeric();
        }
    }

    @Override
    public int compare(@Nullable String[] one, @Nullable String[] other) {
        for (int i = 0; i < indexes.length; i++) {
            int order = compare(one[indexes[i]], other[indexes[i]], numeric[i]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compare(@Nullable String one, @Nullable String other, boolean numeric) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        if (numeric) {
            return Long.compare(Long.parseLong(one), Long.parseLong(other));
        }
        return one.equals(other)
                ? 0
                : Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
