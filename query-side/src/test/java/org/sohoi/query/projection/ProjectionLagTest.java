package org.sohoi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;

/** How far projections are behind, as meters say it. */
class ProjectionLagTest {

    private static final Instant RECORDED = Instant.now().minusSeconds(60);

    @Test
    void tellsHowLongAnEventHasWaitedThatIsSentAMomentAfterItIsAskedFor() {
        DatabaseAddress database = TestDatabases.freshDatabase();
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        EventStore ledger = ledgerOfOneEvent();
        try (ReadModel readModel = ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 2)) {
            readModel.template().execute("INSERT INTO read_model.projection (name, position) VALUES ('behind', 0)");
            ProjectionLag lag = new ProjectionLag(
                    List.of(new Projection("behind", List.of(), List.of(), Set.of())),
                    new ProjectionPositions(readModel.jdbc()),
                    new LedgerPositions(ledger, true),
                    ledger,
                    meters);
            assertThat(lag).isNotNull();
            assertThat(meters.get("sohoi.projection.lag.positions").gauge().value())
                    .isEqualTo(1);
            assertThat(meters.get("sohoi.projection.lag.seconds").gauge().value())
                    .isGreaterThanOrEqualTo(60);
        }
    }

    private static EventStore ledgerOfOneEvent() {
        return (EventStore) Proxy.newProxyInstance(
                EventStore.class.getClassLoader(),
                new Class<?>[] {EventStore.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "createHeadToken" -> new GlobalSequenceTrackingToken(0);
                    case "openStream" -> new SentLater();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** As Axon Server's: nothing is there just after it was opened. */
    private static final class SentLater implements BlockingStream<TrackedEventMessage<?>> {

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return Optional.empty();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return timeout > 0;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            return new GenericTrackedEventMessage<>(
                    new GlobalSequenceTrackingToken(0), new GenericEventMessage<>("id", "event", Map.of(), RECORDED));
        }

        @Override
        public void close() {}
    }
}
