package org.sohoi.command.decision;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Where the features get their streams from: one event store, one cache of aggregates. */
public final class LedgerStreams {

    private final EventStore eventStore;
    private final StrongCache cache;
    private final long cacheSize;

    /**
     * @param cacheSize how many aggregates, and how many views of each kind, stay in memory
     */
    public LedgerStreams(EventStore eventStore, long cacheSize) {
        this.eventStore = eventStore;
        this.cache = new StrongCache(cacheSize);
        this.cacheSize = cacheSize;
    }

    /** The streams of an aggregate, for commands that change them. */
    public <T> AggregateStreams<T> of(Class<T> aggregate) {
        EventSourcingRepository<T> repository = EventSourcingRepository.builder(aggregate)
                .eventStore(eventStore)
                .cache(cache)
                .build();
        return new AggregateStreams<>(
                repository,
                stream -> cache.containsKey(stream)
                        || eventStore.lastSequenceNumberFor(stream).isPresent());
    }

    /** The payloads of a stream's events, in order; for decisions that look something up. */
    public Stream<?> events(String stream) {
        return eventStore.readEvents(stream).asStream().map(DomainEventMessage::getPayload);
    }

    /**
     * Views of streams, for decisions that only read them.
     *
     * @param blank a view of the stream of that name before its first event
     * @param evolve takes an event into the view
     */
    public <V> StreamViews<V> views(Function<String, V> blank, BiConsumer<V, Object> evolve) {
        return new StreamViews<>(eventStore, blank, evolve, cacheSize);
    }
}
