package org.sohoi.query.projection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers the answers last asked for, so many and no more. Safe for concurrent use. */
public final class RecentlyUsed<K, V> {

    private final Map<K, V> answers;

    public RecentlyUsed(int capacity) {
        this.answers = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > capacity;
            }
        };
    }

    /** Two callers that miss at the same time both compute; answers are pure functions of their key. */
    public V get(K key, Function<K, V> compute) {
        synchronized (answers) {
            V known = answers.get(key);
            if (known != null) {
                return known;
            }
        }
        V computed = compute.apply(key);
        synchronized (answers) {
            answers.put(key, computed);
        }
        return computed;
    }
}
