package org.sohoi.command.decision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.sohoi.eventstore.DecisionBasis;

/**
 * Streams that decisions read without changing them, folded to what the decisions need. Unlike {@link AggregateStreams}
 * reading takes no lock, so that the donations to an association do not queue for the association.
 *
 * <p>A view is folded once and cached; once folded it must not change. The decision is bound to the version that it saw
 * ({@link DecisionBasis}), and whatever a failed command has seen is read anew by the next one.
 */
public final class StreamViews<V> {

    private final EventStore eventStore;
    private final Predicate<Object> belongs;
    private final Function<String, V> blank;
    private final BiConsumer<V, Object> evolve;
    private final Cache<String, Seen<V>> cache;

    StreamViews(
            EventStore eventStore,
            Predicate<Object> belongs,
            Function<String, V> blank,
            BiConsumer<V, Object> evolve,
            long maximumSize) {
        this.eventStore = eventStore;
        this.belongs = belongs;
        this.blank = blank;
        this.evolve = evolve;
        this.cache = Caffeine.newBuilder().maximumSize(maximumSize).build();
    }

    private record Seen<V>(@Nullable V view, long version) {}

    /** The view of a stream, if it has begun. */
    public Optional<V> find(String stream) {
        // Folding happens inside the cache's lock on the key, so that forget() cannot be overtaken by an older view.
        Seen<V> seen = cache.get(stream, this::fold);
        DecisionBasis.restsOn(stream, seen == null ? DecisionBasis.NOT_BEGUN : seen.version());
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().onRollback(failed -> cache.invalidate(stream));
        }
        return Optional.ofNullable(seen).map(Seen::view);
    }

    /** The current command changes the stream: once it has, the view is read anew. */
    public void changing(String stream) {
        CurrentUnitOfWork.get().root().afterCommit(done -> cache.invalidate(stream));
    }

    private @Nullable Seen<V> fold(String stream) {
        DomainEventStream events = eventStore.readEvents(stream);
        if (!events.hasNext()) {
            return null;
        }
        @Nullable V view = belongs.test(events.peek().getPayload()) ? blank.apply(stream) : null;
        long version = DecisionBasis.NOT_BEGUN;
        while (events.hasNext()) {
            DomainEventMessage<?> event = events.next();
            if (view != null) {
                evolve.accept(view, event.getPayload());
            }
            version = event.getSequenceNumber();
        }
        return new Seen<>(view, version);
    }
}
