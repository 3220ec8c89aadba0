package org.sohoi.command.api;

import static org.sohoi.command.api.ApiRule.IDEMPOTENCY_KEY_MUST_NOT_BE_REUSED;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.LedgerMetaData;
import org.sohoi.eventstore.LedgerUnavailableException;
import org.sohoi.eventstore.Recording;

/**
 * First answers where the ledger cannot be asked for an event by its id, as on Axon Server. Whoever asks reads the ledger
 * on to its present end, whichever process wrote it, and keeps what bears a key. After a start it is read from
 * {@code memory} ago.
 *
 * <p>A key is known for as long as {@code memory} at least, unless more than {@code mostRequests} came since. Two copies of
 * a change that are under way at the same moment may both be recorded; what creates something is recorded once, since its
 * id comes from the key.
 */
final class RememberedFirstAnswers implements FirstAnswers, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final StreamableMessageSource<TrackedEventMessage<?>> ledger;
    private final Duration memory;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private final Map<String, First> requests;

    private @Nullable BlockingStream<TrackedEventMessage<?>> stream;
    private @Nullable TrackingToken reached;

    RememberedFirstAnswers(
            StreamableMessageSource<TrackedEventMessage<?>> ledger, Duration memory, int mostRequests, Clock clock) {
        this.ledger = ledger;
        this.memory = memory;
        this.clock = clock;
        this.requests = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, First> eldest) {
                return size() > mostRequests;
            }
        };
    }

    private record First(String digest, Recorded recorded) {

        /** A command's later events; its stream is that of its first. */
        First followedBy(Recorded more) {
            long version = more.stream().equals(recorded.stream()) ? more.version() : recorded.version();
            return new First(digest, new Recorded(more.position(), more.recordedAt(), recorded.stream(), version));
        }
    }

    @Override
    public Optional<Recorded> to(Caller caller) {
        First first = afterReadingOn(caller.commandId().toString());
        if (first == null) {
            return Optional.empty();
        }
        IDEMPOTENCY_KEY_MUST_NOT_BE_REUSED.require(
                first.digest().equals(caller.requestDigest()),
                caller.idempotencyKey(),
                "the request that the key was first used for",
                "another request");
        return Optional.of(first.recorded());
    }

    private @Nullable First afterReadingOn(String commandId) {
        reading.lock();
        try {
            readOn(ledger.createHeadToken());
            return requests.get(commandId);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerUnavailableException("Interrupted while reading the ledger", e);
        } catch (RuntimeException e) {
            close();
            throw new LedgerUnavailableException("The ledger cannot be read", e);
        } finally {
            reading.unlock();
        }
    }

    private void readOn(@Nullable TrackingToken head) throws InterruptedException {
        if (head == null) {
            return;
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        BlockingStream<TrackedEventMessage<?>> events = opened();
        while (reached == null || !reached.covers(head)) {
            if (events.hasNextAvailable(100, TimeUnit.MILLISECONDS)) {
                TrackedEventMessage<?> event = events.nextAvailable();
                remember(event);
                reached = event.trackingToken();
            } else if (System.nanoTime() > deadline) {
                throw new LedgerUnavailableException("The ledger's head was not reached in " + PATIENCE);
            }
        }
    }

    private BlockingStream<TrackedEventMessage<?>> opened() {
        BlockingStream<TrackedEventMessage<?>> open = stream;
        if (open == null) {
            if (reached == null) {
                reached = ledger.createTokenAt(clock.instant().minus(memory));
            }
            open = ledger.openStream(reached);
            stream = open;
        }
        return open;
    }

    private void remember(TrackedEventMessage<?> event) {
        MetaData origin = event.getMetaData();
        if (!origin.containsKey(LedgerMetaData.IDEMPOTENCY_KEY)
                || !(event instanceof DomainEventMessage<?> domainEvent)) {
            return;
        }
        Recording recording = Recording.of(event);
        Recorded recorded = new Recorded(
                recording.position(),
                recording.recordedAt(),
                domainEvent.getAggregateIdentifier(),
                domainEvent.getSequenceNumber());
        requests.merge(
                String.valueOf(origin.get(LedgerMetaData.COMMAND_ID)),
                new First(String.valueOf(origin.get(LedgerMetaData.REQUEST_DIGEST)), recorded),
                (first, more) -> first.followedBy(recorded));
    }

    @Override
    public void close() {
        reading.lock();
        try {
            if (stream != null) {
                stream.close();
            }
            stream = null;
        } finally {
            reading.unlock();
        }
    }
}
