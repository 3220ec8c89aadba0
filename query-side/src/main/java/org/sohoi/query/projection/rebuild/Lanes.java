package org.sohoi.query.projection.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Threads on which work is done side by side. */
final class Lanes implements AutoCloseable {

    private final ExecutorService threads;

    Lanes(int number) {
        this.threads = Executors.newFixedThreadPool(Math.max(1, number), work -> {
            Thread thread = new Thread(work, "rebuild-lane");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Something to do. */
    interface Work {

        void run() throws Exception;
    }

    /** Returns when all of it is done; what failed first in the order of the list is thrown. */
    void run(List<Work> all) throws Exception {
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (Work work : all) {
            calls.add(() -> {
                work.run();
                return true;
            });
        }
        for (Future<Boolean> done : threads.invokeAll(calls)) {
            try {
                done.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(10, TimeUnit.SECONDS);
    }
}
