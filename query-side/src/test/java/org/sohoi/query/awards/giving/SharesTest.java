package org.sohoi.query.awards.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class SharesTest {

    @Property
    void addUpToTheWholeAndDifferByOneAtMost(
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE / 2) long whole,
            @ForAll @IntRange(min = 1, max = 500) int count) {
        Shares shares = new Shares(whole, count);
        assertThat(IntStream.range(0, count).mapToLong(shares::share).sum()).isEqualTo(whole);
        assertThat(shares.share(0) - shares.share(count - 1)).isBetween(0L, 1L);
    }
}
