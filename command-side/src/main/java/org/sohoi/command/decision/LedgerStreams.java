package org.sohoi.command.decision;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.sohoi.eventstore.DecisionBasis;

/** Where the features get their streams from: one event store, and a cache for each kind of aggregate. */
public final class LedgerStreams {

    private final EventStore eventStore;
    private final Map<Class<?>, StrongCache> caches = new ConcurrentHashMap<>();
    private final long cacheSize;

    /**
     * @param cacheSize how many aggregates, and how many views of each kind, stay in memory
     */
    public LedgerStreams(EventStore eventStore, long cacheSize) {
        this.eventStore = eventStore;
        this.cacheSize = cacheSize;
    }

    /** The streams of an aggregate, for commands that change them. */
    public <T> AggregateStreams<T> of(Class<T> aggregate) {
        StrongCache cache = caches.computeIfAbsent(aggregate, kind -> new StrongCache(cacheSize));
        EventSourcingRepository<T> repository = EventSourcingRepository.builder(aggregate)
                .eventStore(eventStore)
                .cache(cache)
                // An id may be another kind's; to this one it is unknown then.
                .filterByAggregateType()
                .build();
        return new AggregateStreams<>(
                repository,
                stream -> eventStore.lastSequenceNumberFor(stream).orElse(DecisionBasis.NOT_BEGUN),
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
     * @param family the events of such a stream; a stream of other events is none of them
     * @param blank a view of the stream of that name before its first event
     * @param evolve takes an event into the view
     */
    public <V, E> StreamViews<V> views(Class<E> family, Function<String, V> blank, BiConsumer<V, E> evolve) {
        return new StreamViews<>(
                eventStore,
                family::isInstance,
                blank,
                (view, event) -> evolve.accept(view, family.cast(event)),
                cacheSize);
    }
}
