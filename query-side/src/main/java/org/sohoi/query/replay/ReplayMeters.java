package org.sohoi.query.replay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Says how replays go: {@code sohoi.replays} counts those that this process has ended, by state; {@code
 * sohoi.replay.position} is how far the one is that is under way, 0 without one; {@code sohoi.replay.differences} is what the
 * last completed one has found, not a number before the first.
 */
final class ReplayMeters {

    private final MeterRegistry meters;

    ReplayMeters(MeterRegistry meters, StoredReplays stored) {
        this.meters = meters;
        Gauge.builder("sohoi.replay.position", stored, ReplayMeters::position)
                .baseUnit("positions")
                .register(meters);
        Gauge.builder("sohoi.replay.differences", stored, ReplayMeters::differences)
                .register(meters);
    }

    void ended(ReplayState state) {
        meters.counter("sohoi.replays", "state", state.name()).increment();
    }

    private static double position(StoredReplays stored) {
        return stored.newest(1).stream()
                .filter(replay -> replay.state().isUnderWay())
                .mapToLong(Replay::position)
                .sum();
    }

    private static double differences(StoredReplays stored) {
        return stored.lastDifferences().map(Long::doubleValue).orElse(Double.NaN);
    }
}
