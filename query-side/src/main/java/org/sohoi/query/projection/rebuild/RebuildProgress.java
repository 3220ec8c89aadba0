package org.sohoi.query.projection.rebuild;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says how far a rebuild is: in the log, and as {@code sohoi.rebuild.position}; 0 when none is under way. */
final class RebuildProgress implements Pace {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildProgress.class);

    private static final long BETWEEN_LINES = Duration.ofSeconds(5).toNanos();

    private final AtomicLong position = new AtomicLong();
    private final LongSupplier head;
    private final int eventsAtOnce;
    private long begun;
    private long lastLine;

    RebuildProgress(LongSupplier head, int eventsAtOnce, MeterRegistry meters) {
        this.head = head;
        this.eventsAtOnce = eventsAtOnce;
        Gauge.builder("sohoi.rebuild.position", position, AtomicLong::get)
                .baseUnit("positions")
                .register(meters);
    }

    void begin(String what) {
        LOG.info("Rebuilding {} beside the live tables", what);
        position.set(0);
        begun = System.nanoTime();
        lastLine = begun;
    }

    @Override
    public int eventsAtOnce() {
        return eventsAtOnce;
    }

    /** A thread for each projection. */
    @Override
    public int lanes() {
        return Integer.MAX_VALUE;
    }

    @Override
    public synchronized void reached(long last) {
        position.accumulateAndGet(last, Math::max);
        long now = System.nanoTime();
        if (last > 0 && now - lastLine >= BETWEEN_LINES) {
            lastLine = now;
            long end = Math.max(last, head.getAsLong());
            double perSecond = last / seconds(now);
            LOG.info(
                    "Rebuilt up to position {} of {} ({} %), {} events a second, {} s left",
                    last, end, last * 100 / end, Math.round(perSecond), Math.round((end - last) / perSecond));
        }
    }

    void end() {
        LOG.info("Rebuilt up to position {} in {} s", position.get(), Math.round(seconds(System.nanoTime())));
        position.set(0);
    }

    void failed(Throwable failure) {
        LOG.error("The rebuild was broken off; live tables that were not replaced yet are as they were", failure);
        position.set(0);
    }

    private double seconds(long now) {
        return (now - begun) / 1e9;
    }
}
