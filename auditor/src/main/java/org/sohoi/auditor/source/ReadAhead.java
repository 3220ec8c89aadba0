package org.sohoi.auditor.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.report.Unreachable;

/** Reads in a thread of its own what another thread checks, a few megabytes ahead of it at most. */
public final class ReadAhead implements EventCursor {

    private static final int BATCHES_AHEAD = 8;
    private static final int EVENTS_A_BATCH = 512;
    private static final int BYTES_A_BATCH = 1 << 20;
    private static final long PATIENCE_MILLIS = 5_000;

    /** @param end whether nothing comes after it; @param failure what went wrong after these events */
    private record Batch(
            List<RawEvent> events, boolean end, @Nullable RuntimeException failure) {}

    private final EventCursor events;
    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Thread reader = new Thread(this::read, "read-ahead");
    private Batch batch = new Batch(List.of(), false, null);
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
                batches.put(read);
            } while (!read.end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Batch readBatch() {
        List<RawEvent> read = new ArrayList<>();
        try {
            for (long weight = 0; read.size() < EVENTS_A_BATCH && weight < BYTES_A_BATCH; ) {
                RawEvent event = events.next();
                if (event == null) {
                    return new Batch(read, true, null);
                }
                weight += event.weight();
                read.add(event);
            }
            return new Batch(read, false, null);
        } catch (RuntimeException e) {
            return new Batch(read, true, e);
        }
    }

    @Override
    public @Nullable RawEvent next() {
        while (!rest.hasNext()) {
            if (batch.failure != null) {
                throw batch.failure;
            }
            if (batch.end) {
                return null;
            }
            batch = taken();
            rest = batch.events.iterator();
        }
        return rest.next();
    }

    private Batch taken() {
        try {
            return batches.take();
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
