package org.sohoi.query.measures;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of groups in answers: value by value, none last. */
public final class GroupOrder implements Comparator<List<@Nullable String>> {

    private static final Comparator<@Nullable String> VALUES = Comparator.nullsLast(Comparator.naturalOrder());

    @Override
    public int compare(List<@Nullable String> one, List<@Nullable String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = VALUES.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
