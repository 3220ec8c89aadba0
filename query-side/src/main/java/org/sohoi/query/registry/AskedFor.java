package org.sohoi.query.registry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a list is limited to, by the names of the parameters that limit it, for its reader. */
final class AskedFor {

    private final Map<String, String> conditions = new LinkedHashMap<>();

    /** @param value none where it was not asked for */
    AskedFor with(String name, @Nullable Object value) {
        if (value != null) {
            conditions.put(name, value.toString());
        }
        return this;
    }

    /** @param values in any order; none where they were not asked for */
    AskedFor withAny(String name, Collection<? extends Enum<?>> values) {
        String sorted = values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        return with(name, sorted.isEmpty() ? null : sorted);
    }

    Map<String, String> conditions() {
        return conditions;
    }
}
