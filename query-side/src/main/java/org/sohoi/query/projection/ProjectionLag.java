package org.sohoi.query.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.sohoi.eventstore.Recording;

/**
 * How far each projection is behind the ledger: {@code sohoi.projection.lag.positions}, and as
 * {@code sohoi.projection.lag.seconds} how long the oldest event that it has not handled has been waiting. Looked up when
 * the meters are read.
 */
final class ProjectionLag {

    /** Axon Server sends an event that is there a moment after it is asked. */
    private static final int PATIENCE_SECONDS = 1;

    private final ProjectionPositions positions;
    private final LedgerPositions ledger;
    private final EventStore events;
    private final Clock clock = Clock.systemUTC();

    ProjectionLag(
            Collection<Projection> projections,
            ProjectionPositions positions,
            LedgerPositions ledger,
            EventStore events,
            MeterRegistry meters) {
        this.positions = positions;
        this.ledger = ledger;
        this.events = events;
        projections.forEach(projection -> {
            register(meters, projection, "sohoi.projection.lag.positions", "positions", this::positionsBehind);
            register(meters, projection, "sohoi.projection.lag.seconds", "seconds", this::secondsBehind);
        });
    }

    private void register(
            MeterRegistry meters, Projection projection, String meter, String unit, ToDoubleFunction<String> lag) {
        Gauge.builder(meter, projection.name(), lag)
                .tag("projection", projection.name())
                .baseUnit(unit)
                .register(meters);
    }

    private double positionsBehind(String projection) {
        return Math.max(0, ledger.head() - reached(projection));
    }

    private double secondsBehind(String projection) {
        long reached = reached(projection);
        if (ledger.head() <= reached) {
            return 0;
        }
        try (BlockingStream<TrackedEventMessage<?>> waiting =
                events.openStream(reached == 0 ? null : ledger.tokenOf(reached))) {
            return waiting.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    ? secondsSince(Recording.of(waiting.nextAvailable()))
                    : 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Double.NaN;
        }
    }

    private double secondsSince(Recording recording) {
        return Math.max(
                0, Duration.between(recording.recordedAt(), clock.instant()).toMillis() / 1000.0);
    }

    private long reached(String projection) {
        return positions.each().getOrDefault(projection, 0L);
    }
}
