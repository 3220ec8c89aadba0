package org.sohoi.standalone.demo.year;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.sohoi.events.territory.Level;
import org.sohoi.standalone.demo.province.DemoAssociation;

/** How much of the work one association of a level does, compared with one of another level. */
record Weights(int province, int district, int commune) {

    int of(Level level) {
        return switch (level) {
            case PROVINCE -> province;
            case DISTRICT -> district;
            case COMMUNE -> commune;
        };
    }

    /** Falls on an association as often as its weight says. */
    Lot over(List<DemoAssociation> associations) {
        NavigableMap<Integer, DemoAssociation> upTo = new TreeMap<>();
        int sum = 0;
        for (DemoAssociation association : associations) {
            int weight = of(association.level());
            if (weight > 0) {
                upTo.put(sum, association);
                sum += weight;
            }
        }
        return new Lot(upTo, sum);
    }

    /** The associations by the sum of the weights before them. */
    record Lot(NavigableMap<Integer, DemoAssociation> from, int sum) {

        DemoAssociation draw(Dice dice) {
            return from.floorEntry(dice.below(sum)).getValue();
        }
    }
}
