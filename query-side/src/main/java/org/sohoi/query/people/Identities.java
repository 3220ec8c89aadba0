package org.sohoi.query.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which identities are one person's, as known at some position. */
public final class Identities {

    private static final String MERGED = """
            SELECT absorbed_id, surviving_id
              FROM (SELECT DISTINCT ON (absorbed_id) absorbed_id, surviving_id
                      FROM person_identity
                     WHERE position < :position
                     ORDER BY absorbed_id, position DESC) AS latest
             WHERE surviving_id IS NOT NULL""";

    private final Map<UUID, UUID> survivors = new HashMap<>();
    private final Map<UUID, Set<UUID>> absorbed = new HashMap<>();

    /** As known just before a position. Merges are few: hundreds, where people are hundred thousands. */
    public static Identities before(long position, JdbcClient jdbc) {
        Identities identities = new Identities();
        jdbc.sql(MERGED).param("position", position).query(row -> {
            identities.set(row.getObject("absorbed_id", UUID.class), row.getObject("surviving_id", UUID.class));
        });
        return identities;
    }

    /** @param surviving what the identity is merged into; none for its own again */
    void set(UUID identity, @Nullable UUID surviving) {
        UUID before = survivors.remove(identity);
        if (before != null) {
            Objects.requireNonNull(absorbed.get(before)).remove(identity);
        }
        if (surviving != null) {
            survivors.put(identity, surviving);
            absorbed.computeIfAbsent(surviving, any -> new HashSet<>()).add(identity);
        }
    }

    /** The identity that survives; that itself where it was not merged. */
    public UUID survivorOf(UUID identity) {
        UUID current = identity;
        // Merges never go round in a circle, but were they to, everyone would still be somebody.
        Set<UUID> passed = new HashSet<>();
        while (survivors.containsKey(current) && passed.add(current)) {
            current = survivors.get(current);
        }
        return current;
    }

    /** All identities of the person that one is of. */
    Set<UUID> together(UUID identity) {
        Set<UUID> together = new HashSet<>();
        List<UUID> open = new ArrayList<>(List.of(survivorOf(identity), identity));
        while (!open.isEmpty()) {
            UUID next = open.remove(open.size() - 1);
            if (together.add(next)) {
                open.addAll(absorbed.getOrDefault(next, Set.of()));
            }
        }
        return together;
    }
}
