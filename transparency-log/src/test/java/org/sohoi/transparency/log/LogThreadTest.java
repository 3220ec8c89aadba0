package org.sohoi.transparency.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sohoi.eventstore.LedgerRecord;
import org.sohoi.eventstore.LedgerRecords;
import org.sohoi.eventstore.Recording;
import org.sohoi.transparency.note.SigningKey;

@Timeout(60)
class LogThreadTest {

    private static final SigningKey KEY = SigningKey.generate(TestLog.ORIGIN);

    @TempDir
    Path folder;

    @Test
    void stopsInTheMiddleOfALedgerThatItHasNotReadToItsEnd() throws Exception {
        try (TestLog log = new TestLog(folder)) {
            Follower follower = follower(log, new Endless());
            LogThread thread = new LogThread(follower, TestLog.PROPERTIES, Duration.ofSeconds(30));
            thread.start();
            while (log.signed().isEmpty()) {
                Thread.onSpinWait();
            }

            thread.stop();

            assertThat(follower.hasTurn()).isFalse();
            long size = log.signed().orElseThrow().size();
            TimeUnit.MILLISECONDS.sleep(200);
            assertThat(log.signed().orElseThrow().size()).isEqualTo(size);
        }
    }

    @Test
    void doesNotWaitForALedgerThatHangs() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        LedgerRecords hanging = new Endless() {
            @Override
            public List<LedgerRecord> after(Recording reached, int limit) {
                asked.countDown();
                while (answered.getCount() > 0) {
                    Thread.onSpinWait();
                }
                return List.of();
            }
        };
        try (TestLog log = new TestLog(folder)) {
            LogThread thread = new LogThread(follower(log, hanging), TestLog.PROPERTIES, Duration.ofMillis(100));
            thread.start();
            asked.await();

            thread.stop();

            assertThat(thread.isRunning()).isFalse();
            answered.countDown();
        }
    }

    private static Follower follower(TestLog log, LedgerRecords ledger) {
        return new Follower(log.database().writers(), ledger, log.identity(KEY), TestLog.PROPERTIES);
    }

    /** There is always one more page. */
    private static class Endless implements LedgerRecords {

        private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

        @Override
        public long head() {
            return Long.MAX_VALUE;
        }

        @Override
        public List<LedgerRecord> after(Recording reached, int limit) {
            return LongStream.rangeClosed(reached.position() + 1, reached.position() + limit)
                    .mapToObj(Endless::event)
                    .toList();
        }

        private static LedgerRecord event(long position) {
            Instant at = Instant.EPOCH.plusMillis(position);
            return new LedgerRecord(
                    new Recording(position, at),
                    "event-" + position,
                    "stream",
                    null,
                    position,
                    "thing.noted",
                    null,
                    NOTHING,
                    NOTHING,
                    at);
        }
    }
}
