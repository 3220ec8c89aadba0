package org.sohoi.standalone.demo;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.sohoi.query.time.KnownAt;
import org.sohoi.standalone.demo.loading.DemoLoader;
import org.sohoi.standalone.demo.loading.DemoNotLoadedException;
import org.sohoi.standalone.demo.report.ArticleQuestions;
import org.sohoi.standalone.demo.report.PrintedReport;
import org.sohoi.standalone.demo.year.DemoYear;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.annotation.Order;

/** Once everything serves: records the demo year, or what is missing of it, and prints the report. */
@Order(1)
final class DemoRunner implements ApplicationRunner, SmartLifecycle {

    private static final int PATIENCE_SECONDS = 5;

    private final DemoYear year;
    private final DemoLoader loader;
    private final CaughtUp caughtUp;
    private final ArticleQuestions questions;
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean begun;
    private volatile boolean stopped;

    DemoRunner(DemoYear year, DemoLoader loader, CaughtUp caughtUp, ArticleQuestions questions) {
        this.year = year;
        this.loader = loader;
        this.caughtUp = caughtUp;
        this.questions = questions;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        begun = true;
        try {
            load();
            KnownAt knownAt = caughtUp.withTheLedger(() -> stopped);
            if (!stopped) {
                System.out.println(new PrintedReport().print(questions.ask(knownAt)));
            }
        } catch (DemoNotLoadedException e) {
            System.err.println("The demo year is not wholly recorded: " + e.getMessage());
            System.err.println(
                    "SoHoi goes on serving. The next start goes on loading; --sohoi.demo.enabled=false does not.");
        } finally {
            finished.countDown();
        }
    }

    private void load() {
        long began = System.nanoTime();
        int sent = loader.load(year.phases());
        if (stopped) {
            System.out.println("Stopped while the demo year was loading; the next start goes on with it.");
        } else if (sent == 0) {
            System.out.println("Năm mẫu đã có trong sổ. / The demo year is in the ledger already.");
        } else {
            System.out.printf(
                    "Đã ghi %1$,d bút toán mẫu. / Recorded %1$,d commands of the synthetic demo year in %2$.1f s.%n",
                    sent, (System.nanoTime() - began) / 1e9);
        }
    }

    @Override
    public void start() {
        // The runner begins when all else has started.
    }

    /** Before anything that a command needs stops. */
    @Override
    public void stop() {
        stopped = true;
        loader.stop();
        try {
            if (begun && !finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("Commands of the demo year are still on their way; the next start will know which.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !stopped;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
