package org.sohoi.eventstore.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyAppendersTest {

    @TempDir
    private Path folder;

    private final TestLedger ledger = TestLedger.fresh();
    private final AtomicBoolean done = new AtomicBoolean();

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    @Test
    void thirtyTwoThreadsLeaveOneDenseOrderAndAPollingReaderMissesNothing() throws Exception {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        PollingReader reader = new PollingReader();
        reader.start();

        new AppendingLoad(ledger, 32, acknowledged::add).runWhile(forSeconds(4));
        done.set(true);
        reader.join(30_000);

        assertThat(acknowledged).hasSizeGreaterThan(100);
        List<TestLedger.Row> rows = ledger.rows();
        LedgerOrder.holdsForWithAll(acknowledged, rows);
        reader.sawExactly(rows);
    }

    @Test
    void twoProcessesLeaveOneDenseOrderAndAPollingReaderMissesNothing() throws Exception {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        PollingReader reader = new PollingReader();
        reader.start();

        ChildJvm first = ChildJvm.appending(ledger.address(), 8, one, 5);
        ChildJvm second = ChildJvm.appending(ledger.address(), 8, two, 5);
        assertThat(first.awaitEnd()).isZero();
        assertThat(second.awaitEnd()).isZero();
        done.set(true);
        reader.join(30_000);

        List<TestLedger.Row> rows = ledger.rows();
        for (Path journal : List.of(one, two)) {
            List<String> acknowledged = JournalFile.read(journal);
            assertThat(acknowledged).isNotEmpty();
            LedgerOrder.holdsForWithAll(acknowledged, rows);
        }
        reader.sawExactly(rows);
    }

    private static BooleanSupplier forSeconds(int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        return () -> System.nanoTime() < end;
    }

    /** Asks for what is after the last position it saw, all the while, and once more at the end. */
    private final class PollingReader extends Thread {

        private final List<String> seen = new ArrayList<>();
        private long lastPosition;

        @Override
        public void run() {
            while (!done.get()) {
                poll();
            }
            poll();
        }

        private void poll() {
            TrackingToken after = lastPosition == 0 ? null : new GlobalSequenceTrackingToken(lastPosition);
            ledger.engine().readEvents(after, false).forEach(this::see);
        }

        private void see(TrackedEventMessage<?> event) {
            lastPosition = event.trackingToken().position().orElseThrow();
            seen.add(event.getIdentifier());
        }

        void sawExactly(List<TestLedger.Row> rows) {
            assertThat(seen)
                    .isEqualTo(rows.stream().map(TestLedger.Row::eventId).toList());
        }
    }
}
