package org.sohoi.auditor.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.report.Unreachable;

/** Reads in a thread of its own what another thread checks, a few megabytes ahead of it at most. */
public final class ReadAhead implements EventCursor {

    private static final int BATCHES_AHEAD = 8;
    private static final int EVENTS_A_BATCH = 512;
    private static final int BYTES_A_BATCH = 1 << 20;
    /** One event may be as large as this, and alone is let through whatever it takes. */
    private static final int BYTES_AHEAD = 16 << 20;

    private static final long PATIENCE_MILLIS = 5_000;

    /** @param end whether nothing comes after it; @param failure what went wrong after these events */
    private record Batch(
            List<RawEvent> events,
            int bytes,
            boolean end,
            @Nullable Throwable failure) {

        static Batch of(List<RawEvent> events, boolean end, @Nullable Throwable failure) {
            long bytes = events.stream().mapToLong(RawEvent::weight).sum();
            return new Batch(events, (int) Math.min(bytes, BYTES_AHEAD), end, failure);
        }
    }

    private final EventCursor events;
    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Semaphore room = new Semaphore(BYTES_AHEAD);
    private final Thread reader = new Thread(this::read, "read-ahead");
    private Batch batch = Batch.of(List.of(), false, null);
    private Iterator<RawEvent> rest = batch.events.iterator();

    private ReadAhead(EventCursor events) {
        this.events = events;
        reader.setDaemon(true);
    }

    public static ReadAhead of(EventCursor events) {
        ReadAhead ahead = new ReadAhead(events);
        ahead.reader.start();
        return ahead;
    }

    private void read() {
        try {
            Batch read;
            do {
                read = readBatch();
                room.acquire(read.bytes);
                batches.put(read);
            } while (!read.end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong is handed over, memory that has run out too: whoever waits for events would wait for ever. */
    private Batch readBatch() {
        List<RawEvent> read = new ArrayList<>();
        try {
            for (long weight = 0; read.size() < EVENTS_A_BATCH && weight < BYTES_A_BATCH; ) {
                RawEvent event = events.next();
                if (event == null) {
                    return Batch.of(read, true, null);
                }
                weight += event.weight();
                read.add(event);
            }
            return Batch.of(read, false, null);
        } catch (Throwable e) {
            return Batch.of(read, true, e);
        }
    }

    @Override
    public @Nullable RawEvent next() {
        while (!rest.hasNext()) {
            if (batch.failure != null) {
                throw rethrown(batch.failure);
            }
            if (batch.end) {
                return null;
            }
            room.release(batch.bytes);
            batch = taken();
            rest = batch.events.iterator();
        }
        return rest.next();
    }

    private static RuntimeException rethrown(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
    }

    private Batch taken() {
        try {
            Batch taken = null;
            while (taken == null) {
                boolean alive = reader.isAlive();
                taken = batches.poll(1, TimeUnit.SECONDS);
                if (taken == null && !alive) {
                    throw new Unreachable("Reading ended without saying why");
                }
            }
            return taken;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("Interrupted", e);
        }
    }

    @Override
    public void close() {
        reader.interrupt();
        try {
            reader.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        events.close();
    }
}
