package org.sohoi.standalone.demo.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sohoi.events.territory.Level;
import org.sohoi.standalone.demo.province.DemoAssociation;

/** With how many members each association begins the year. */
final class Members {

    private final Map<UUID, Integer> members = new HashMap<>();

    /** Spread exactly over the communes' associations of a system; those above have no members of their own. */
    void ofCommunes(List<DemoAssociation> system, int total) {
        List<DemoAssociation> communes = system.stream()
                .filter(association -> association.level() == Level.COMMUNE)
                .toList();
        Dice dice = Dice.named("sohoi demo members of communes");
        long[] weights =
                communes.stream().mapToLong(one -> dice.between(60, 140)).toArray();
        long[] shares = Shares.split(total, 1, weights);
        system.forEach(association -> members.put(association.id(), 0));
        for (int i = 0; i < shares.length; i++) {
            members.put(communes.get(i).id(), (int) shares[i]);
        }
    }

    int of(DemoAssociation association, int scale) {
        return members.computeIfAbsent(
                association.id(), id -> Dice.named("sohoi demo members " + id).between(120, 700) * scale);
    }
}
