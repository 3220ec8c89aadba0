package org.sohoi.query;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits up to a minute for what goes on beside a test, and leaves it the cores: looks without a pause would take one. */
public final class Patience {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private Patience() {}

    public static ConditionFactory await() {
        return Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN_LOOKS)
                .atMost(Duration.ofMinutes(1));
    }
}
