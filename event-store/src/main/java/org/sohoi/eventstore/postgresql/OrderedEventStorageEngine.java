package org.sohoi.eventstore.postgresql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.sohoi.eventstore.AppendedPositions;
import org.sohoi.eventstore.DecisionBasis;
import org.sohoi.eventstore.RecordedEventMessage;

/**
 * Axon's view of the ordered ledger.
 *
 * <p>Events get the positions 1, 2, 3 … in the order in which they become visible, so a reader that has seen position n
 * asks for what is after n and misses nothing; tokens are plain {@link GlobalSequenceTrackingToken}s that hold the
 * position. {@link #appendEvents} returns once the events are durable, which is before the unit of work commits: an append
 * is final, whatever happens afterwards.
 *
 * <p>There are no snapshots: streams are kept short instead, and the application's role could not replace one.
 */
public final class OrderedEventStorageEngine extends BatchingEventStorageEngine implements AutoCloseable {

    private final GroupCommitAppender appender;
    private final AutoCloseable writer;
    private final EventReader reader;
    private final StorableText storable;

    OrderedEventStorageEngine(OrderedEngineBuilder builder) {
        super(builder.axonSettings());
        RecoveringBatchWriter recovering = builder.writer();
        this.writer = recovering;
        this.appender = builder.appender(recovering);
        this.reader = builder.reader();
        this.storable = builder.storableText();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        List<NewEvent> newEvents = events.stream()
                .map(event -> NewEvent.of(event, serializer, storable))
                .toList();
        AppendedPositions positions = appender.append(AppendGroup.of(newEvents, DecisionBasis.ofCurrentUnitOfWork()));
        CurrentUnitOfWork.ifStarted(positions::rememberIn);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        return super.readEvents(trackingToken, mayBlock).map(OrderedEventStorageEngine::withRecording);
    }

    private static TrackedEventMessage<?> withRecording(TrackedEventMessage<?> event) {
        RecordedPosition position = (RecordedPosition) event.trackingToken();
        return new RecordedEventMessage<>(position.token(), (DomainEventMessage<?>) event, position.recording());
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        return reader.after(positionOf(lastToken), batchSize);
    }

    private static long positionOf(@Nullable TrackingToken token) {
        if (token == null) {
            return 0;
        }
        if (token instanceof GlobalSequenceTrackingToken position) {
            return position.getGlobalIndex();
        }
        throw new IllegalArgumentException("Not a position of this ledger: " + token);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return reader.ofStream(aggregateIdentifier, firstSequenceNumber, batchSize);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return reader.lastSequence(aggregateIdentifier);
    }

    /** Before the first position: null, as Axon has it. */
    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return tokenAt(reader.head());
    }

    /** By the instants of recording, which grow with the positions; not by those of the events. */
    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        return tokenAt(reader.lastPositionBefore(dateTime));
    }

    private static @Nullable TrackingToken tokenAt(Optional<Long> position) {
        return position.map(GlobalSequenceTrackingToken::new).orElse(null);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException(
                "The ledger keeps no snapshots; configure no snapshot trigger for " + snapshot.getType());
    }

    /** How many callers wait for their events to be recorded. */
    public int queueDepth() {
        return appender.queueDepth();
    }

    @Override
    public void close() throws Exception {
        writer.close();
    }
}
