package org.sohoi.query.replay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code sohoi.replays.*}: how much of the machine replays may take, and how much of them is kept.
 *
 * @param mostKept how many may have tables at the same time, the one that is under way included
 * @param keptFor after which time tables are dropped; reports stay
 * @param share the share of the time that a replay works; for the rest it leaves the machine to others
 * @param mostLag by how many positions the live projections may be behind before a replay waits for them
 * @param patience how long it waits for them at a time
 * @param awaitLive how long it waits, before it compares a table, for the live projection to come to its position
 * @param mostDifferences how many differences of a table a report lists; it counts all
 * @param mostFollowers how many may follow the progress of replays as server-sent events
 */
@ConfigurationProperties("sohoi.replays")
record ReplayProperties(
        @DefaultValue("3") int mostKept,
        @DefaultValue("24h") Duration keptFor,
        @DefaultValue("0.5") double share,
        @DefaultValue("500") long mostLag,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("10m") Duration awaitLive,
        @DefaultValue("100") int mostDifferences,
        @DefaultValue("16") int mostFollowers) {

    ReplayProperties {
        if (mostKept < 1 || share <= 0 || share > 1 || mostLag < 0 || mostDifferences < 1 || mostFollowers < 1) {
            throw new IllegalArgumentException(
                    ("sohoi.replays.*: expected most-kept, most-differences and most-followers from 1, share above 0 and"
                                    + " at most 1, most-lag from 0, found %d, %d, %d, %s, %d")
                            .formatted(mostKept, mostDifferences, mostFollowers, share, mostLag));
        }
    }
}
