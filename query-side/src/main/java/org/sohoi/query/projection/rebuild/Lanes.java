package org.sohoi.query.projection.rebuild;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Threads on which work is done side by side. */
final class Lanes implements AutoCloseable {

    /** Less than an application that ends waits for a rebuild, or a replay. */
    private static final int PATIENCE_SECONDS = 5;

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

    /** Returns when all of it is done. What fails first is thrown, once the others have been told to stop. */
    void run(List<Work> all) throws Exception {
        CompletionService<Boolean> calls = new ExecutorCompletionService<>(threads);
        for (Work work : all) {
            calls.submit(() -> {
                work.run();
                return true;
            });
        }
        for (int done = 0; done < all.size(); done++) {
            try {
                calls.take().get();
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        }
    }

    /** A statement that takes longer than this is not waited for: it ends with its connection. */
    @Override
    public void close() throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
