package org.sohoi.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** So many threads that call a contender for so long. The threads stop by themselves. */
public record Load(int threads, Duration duration) {

    private static final long HIGHEST_MICROS = Duration.ofMinutes(1).toNanos() / 1_000;

    public Measurement on(Contender contender) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch ready = new CountDownLatch(threads);
            List<Future<Histogram>> results = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                results.add(callers.submit(caller(contender, ready)));
            }
            Histogram all = new Histogram(HIGHEST_MICROS, 3);
            for (Future<Histogram> result : results) {
                all.add(result.get());
            }
            double seconds = duration.toNanos() / 1e9;
            return new Measurement(
                    all.getTotalCount() * contender.eventsAtOnce() / seconds,
                    all.getValueAtPercentile(50),
                    all.getValueAtPercentile(99));
        } finally {
            callers.shutdownNow();
        }
    }

    private Callable<Histogram> caller(Contender contender, CountDownLatch ready) {
        return () -> {
            Histogram latencies = new Histogram(HIGHEST_MICROS, 3);
            ready.countDown();
            ready.await();
            long end = System.nanoTime() + duration.toNanos();
            for (long start = System.nanoTime(); start < end; ) {
                contender.perform();
                long done = System.nanoTime();
                if (done <= end) {
                    latencies.recordValue(Math.min(HIGHEST_MICROS, (done - start) / 1_000));
                }
                start = done;
            }
            return latencies;
        };
    }
}
