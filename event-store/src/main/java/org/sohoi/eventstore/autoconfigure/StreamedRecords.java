package org.sohoi.eventstore.autoconfigure;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sohoi.eventstore.LedgerRecord;
import org.sohoi.eventstore.LedgerRecords;
import org.sohoi.eventstore.LedgerUnavailableException;
import org.sohoi.eventstore.Recording;

/** Events on Axon Server past Axon's event store, which would upcast and deserialize them. Its tokens count from 0. */
final class StreamedRecords implements LedgerRecords {

    private static final int PATIENCE_SECONDS = 5;
    private static final int MOST_AHEAD = 1_000;
    private static final long MOST_BYTES = 32L << 20;

    private final Supplier<EventChannel> channel;

    StreamedRecords(Supplier<EventChannel> channel) {
        this.channel = channel;
    }

    @Override
    public long head() {
        try {
            return channel.get().getLastToken().get(PATIENCE_SECONDS, TimeUnit.SECONDS) + 1;
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            throw new LedgerUnavailableException("Axon Server does not say how much it holds", e);
        }
    }

    @Override
    public List<LedgerRecord> after(Recording reached, int limit) {
        // The stream would wait for what is not recorded yet.
        int there = (int) Math.min(limit, head() - reached.position());
        if (there <= 0) {
            return List.of();
        }
        // Axon Server reads on from the token that was handled last.
        try (EventStream stream =
                channel.get().openStream(reached.position() - 1, Math.min(there, MOST_AHEAD), -1, false)) {
            return read(stream, reached, there);
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (LedgerUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new LedgerUnavailableException(
                    "Axon Server does not give what follows position " + reached.position(), e);
        }
    }

    private static List<LedgerRecord> read(EventStream stream, Recording reached, int there)
            throws InterruptedException {
        List<LedgerRecord> records = new ArrayList<>(there);
        Recording last = reached;
        long bytes = 0;
        while (records.size() < there && bytes < MOST_BYTES) {
            EventWithToken next = stream.nextIfAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new LedgerUnavailableException("Axon Server does not give position " + (last.position() + 1));
            }
            LedgerRecord record = record(next, last);
            bytes += record.payload().length + record.metadata().length;
            records.add(record);
            last = record.recording();
        }
        return records;
    }

    private static LedgerRecord record(EventWithToken read, Recording before) {
        Event event = read.getEvent();
        Instant occurredAt = Instant.ofEpochMilli(event.getTimestamp());
        boolean ofAnAggregate = !event.getAggregateType().isEmpty();
        return new LedgerRecord(
                new Recording(
                        read.getToken() + 1,
                        occurredAt.isBefore(before.recordedAt()) ? before.recordedAt() : occurredAt),
                event.getMessageIdentifier(),
                ofAnAggregate ? event.getAggregateIdentifier() : event.getMessageIdentifier(),
                ofAnAggregate ? event.getAggregateType() : null,
                event.getAggregateSequenceNumber(),
                event.getPayload().getType(),
                emptyIsNull(event.getPayload().getRevision()),
                event.getPayload().getData().toByteArray(),
                new StoredMetadata(event.getMetaDataMap()).bytes(),
                occurredAt);
    }

    private static @Nullable String emptyIsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static LedgerUnavailableException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new LedgerUnavailableException("Interrupted while reading the ledger", e);
    }
}
