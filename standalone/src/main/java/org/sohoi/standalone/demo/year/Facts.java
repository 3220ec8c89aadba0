package org.sohoi.standalone.demo.year;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sohoi.standalone.demo.province.DemoAssociation;

/** What happened in each association, in the order in which it was thought of. */
final class Facts {

    private final Map<UUID, List<Fact>> byAssociation = new HashMap<>();

    void add(DemoAssociation association, Fact fact) {
        byAssociation.computeIfAbsent(association.id(), id -> new ArrayList<>()).add(fact);
    }

    List<Fact> of(DemoAssociation association) {
        return byAssociation.getOrDefault(association.id(), List.of());
    }
}
