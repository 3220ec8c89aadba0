package org.sohoi.eventstore.autoconfigure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.EventType;
import org.sohoi.eventstore.EventsAtPositions;
import org.sohoi.eventstore.LedgerUnavailableException;
import org.sohoi.eventstore.RecordedIdentity;
import org.sohoi.eventstore.Recording;

/**
 * Events on Axon Server, which knows them by their tokens, from 0: a stream is opened before each, and read on as long as
 * that is cheaper than opening the next.
 */
final class StreamedIdentities implements EventsAtPositions {

    private static final int READ_OVER = 100;
    private static final int PATIENCE_SECONDS = 5;

    private final Supplier<EventStore> eventStore;

    StreamedIdentities(Supplier<EventStore> eventStore) {
        this.eventStore = eventStore;
    }

    @Override
    public Map<Long, RecordedIdentity> identities(Collection<Long> positions) {
        TreeSet<Long> wanted = new TreeSet<>(positions);
        EventStore events = eventStore.get();
        TrackingToken head = events.createHeadToken();
        // The stream would wait for what is not recorded yet.
        wanted.tailSet(head == null ? 0 : head.position().orElse(-1) + 1, false).clear();
        Map<Long, RecordedIdentity> identities = new HashMap<>();
        try {
            while (!wanted.isEmpty()) {
                read(events, wanted, identities);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerUnavailableException("Interrupted while reading the ledger", e);
        }
        return identities;
    }

    /** Reads the first that are wanted and lie close together, and wants them no more. */
    private static void read(EventStore events, TreeSet<Long> wanted, Map<Long, RecordedIdentity> identities)
            throws InterruptedException {
        long reached = wanted.first() - 1;
        try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(after(reached))) {
            while (!wanted.isEmpty() && wanted.first() - reached <= READ_OVER) {
                if (!stream.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new LedgerUnavailableException("The ledger does not give position " + wanted.first());
                }
                TrackedEventMessage<?> event = stream.nextAvailable();
                reached = Recording.of(event).position();
                if (wanted.remove(reached)) {
                    identities.put(reached, new RecordedIdentity(event.getIdentifier(), typeOf(event)));
                }
                // Not recorded, for a stream that has come past them.
                wanted.headSet(reached).clear();
            }
        }
    }

    private static @Nullable TrackingToken after(long position) {
        return position == 0 ? null : new GlobalSequenceTrackingToken(position - 1);
    }

    private static String typeOf(TrackedEventMessage<?> event) {
        EventType type = event.getPayloadType().getAnnotation(EventType.class);
        return type == null ? event.getPayloadType().getName() : type.name();
    }
}
