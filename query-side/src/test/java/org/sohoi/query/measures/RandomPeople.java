package org.sohoi.query.measures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.beneficiary.BeneficiariesMerged;
import org.sohoi.events.beneficiary.BeneficiaryMergeReverted;

/** Few people, so that entries overlap, of whom some turn out to be others, and some of those not to be after all. */
final class RandomPeople {

    private static final int PEOPLE = 40;
    private static final int MOST_AT_ONCE = 6;

    private final Random random;
    private final List<UUID> people;
    private final Map<UUID, UUID> merged = new LinkedHashMap<>();

    RandomPeople(Random random) {
        this.random = random;
        this.people = Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()))
                .limit(PEOPLE)
                .toList();
    }

    /** Some of them, merged ones too: entries go on to name them as they did. */
    List<UUID> some() {
        List<UUID> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, 1 + random.nextInt(MOST_AT_ONCE)));
    }

    /** A merge, or the reversion of one. */
    LedgerEvent identified() {
        List<UUID> own = new ArrayList<>(
                people.stream().filter(id -> !merged.containsKey(id)).toList());
        if (own.size() < 2 || random.nextInt(PEOPLE / 2) < merged.size()) {
            UUID identity = List.copyOf(merged.keySet()).get(random.nextInt(merged.size()));
            return new BeneficiaryMergeReverted(identity, merged.remove(identity), "mistake");
        }
        Collections.shuffle(own, random);
        merged.put(own.get(0), own.get(1));
        return new BeneficiariesMerged(own.get(0), own.get(1), "the same");
    }
}
