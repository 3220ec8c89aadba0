package org.sohoi.query.projection.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.sohoi.eventstore.Recording;

/**
 * The ledger's events from a position up to another, read and deserialized on a thread of their own, once for all who
 * handle them, each at a pace of its own: some pages ahead of the slowest.
 */
final class LedgerFeed implements AutoCloseable {

    static final int LARGEST_PAGE = 1_000;

    private final List<BlockingQueue<Page>> queues = new ArrayList<>();
    private final int eventsAPage;
    private final Thread reader;

    /**
     * @param after null to begin with the first event
     * @param last position to read; the feed ends with it
     * @param eventsAPage at most
     * @param pagesAhead at most
     * @param readers how many handle all of them
     */
    LedgerFeed(
            EventStore ledger, @Nullable TrackingToken after, long last, int eventsAPage, int pagesAhead, int readers) {
        this.eventsAPage = eventsAPage;
        for (int i = 0; i < readers; i++) {
            queues.add(new ArrayBlockingQueue<>(pagesAhead));
        }
        this.reader = new Thread(() -> read(ledger, after, last), "rebuild-reader");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * The next page; an empty one after the last.
     *
     * @param reader from 0
     */
    List<TrackedEventMessage<?>> next(int reader) throws InterruptedException {
        Page page = queues.get(reader).take();
        if (page.failure != null) {
            throw new IllegalStateException("The ledger could not be read", page.failure);
        }
        return page.events;
    }

    private void read(EventStore ledger, @Nullable TrackingToken after, long last) {
        try (BlockingStream<TrackedEventMessage<?>> events = ledger.openStream(after)) {
            long position = 0;
            while (position < last) {
                List<TrackedEventMessage<?>> page = new ArrayList<>(eventsAPage);
                while (page.size() < eventsAPage && position < last) {
                    TrackedEventMessage<?> event = events.nextAvailable();
                    // Deserializes them, here.
                    event.getPayload();
                    event.getMetaData();
                    position = Recording.of(event).position();
                    page.add(event);
                }
                put(new Page(page, null));
            }
            put(new Page(List.of(), null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    private void fail(Throwable failure) {
        try {
            put(new Page(List.of(), failure));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void put(Page page) throws InterruptedException {
        for (BlockingQueue<Page> queue : queues) {
            queue.put(page);
        }
    }

    @Override
    public void close() throws InterruptedException {
        reader.interrupt();
        reader.join(TimeUnit.SECONDS.toMillis(10));
    }

    private record Page(
            List<TrackedEventMessage<?>> events, @Nullable Throwable failure) {}
}
