package org.sohoi.query.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Hints are positions that were seen, near whatever is asked for, and few. */
class RootsSeenTest {

    private static final int SERIES = 7;
    private static final int MOST = 16;

    @Property(tries = 200)
    void areSomethingThatWasSeenAtOrBefore(@ForAll long seed) {
        Random random = new Random(seed);
        RootsSeen seen = new RootsSeen();
        TreeSet<Long> all = new TreeSet<>();
        for (int times = random.nextInt(100); times > 0; times--) {
            long position = 1 + random.nextInt(1_000);
            seen.add(SERIES, position);
            all.add(position);

            long asked = random.nextInt(1_100);
            long hint = seen.before(SERIES, asked);
            assertThat(hint).isLessThanOrEqualTo(asked);
            if (hint == 0) {
                assertThat(all.floor(asked)).as("at or before %d", asked).isNull();
            } else {
                assertThat(all).contains(hint);
            }
            assertThat(seen.before(SERIES, Long.MAX_VALUE)).isEqualTo(all.last());
        }
    }

    @Example
    void areFewAndFarApart() {
        RootsSeen seen = new RootsSeen();
        Random random = new Random(7);
        for (int times = 0; times < 10_000; times++) {
            seen.add(SERIES, 1 + random.nextInt(100_000));
        }
        TreeSet<Long> hints = new TreeSet<>();
        for (long position = 1; position <= 100_000; position++) {
            hints.add(seen.before(SERIES, position));
        }
        hints.remove(0L);
        assertThat(hints).hasSizeLessThanOrEqualTo(MOST);
        long before = hints.first();
        for (long hint : hints) {
            assertThat(hint - before).as("from %d to %d", before, hint).isLessThan(100_000 / 4);
            before = hint;
        }
    }

    @Example
    void areForgotten() {
        RootsSeen seen = new RootsSeen();
        seen.add(SERIES, 5);
        seen.add(SERIES + 1, 6);
        seen.forget(SERIES);

        assertThat(seen.before(SERIES, 10)).isZero();
        assertThat(seen.before(SERIES + 1, 10)).isEqualTo(6);
    }
}
