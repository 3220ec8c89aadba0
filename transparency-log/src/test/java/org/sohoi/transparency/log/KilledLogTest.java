package org.sohoi.transparency.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sohoi.transparency.note.SigningKey;

/**
 * Processes that keep the log of a growing ledger are killed hard, one after another, at any moment. What is signed in
 * between always is the tree of the events, and in the end it is the tree that an undisturbed process makes.
 */
@Tag("heavy")
class KilledLogTest {

    private static final int KILLS = 12;
    private static final int EVENTS_AT_ONCE = 90;
    private static final int LONGEST_LIFE_MILLIS = 250;

    @TempDir
    private Path folder;

    private TestLog log;
    private KeyFile keyFile;
    private SigningKey key;
    private long recorded;

    @BeforeEach
    void begin() {
        log = new TestLog(folder);
        keyFile = new KeyFile(folder.resolve("log.key"));
        keyFile.makeIfMissing(TestLog.ORIGIN);
        key = keyFile.read();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void comesToTheSameTreeHoweverOftenItIsKilled() throws Exception {
        int withWorkToDo = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            growUntilKilled();
            withWorkToDo += signed() < recorded ? 1 : 0;
            everythingSignedIsTheTreeOfTheEvents();
        }
        assertThat(withWorkToDo).as("killed in the midst of it").isPositive();

        while (signed() < recorded) {
            assertThat(log.rounds(log.identity(key), 1)).isEmpty();
        }
        List<String> afterKills = log.stored();
        everythingSignedIsTheTreeOfTheEvents();

        assertThat(afterKills).isEqualTo(undisturbed());
    }

    private void growUntilKilled() throws Exception {
        long before = signed();
        grow();
        Process process = KeptLog.start(log.ledger().address(), keyFile.path());
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> signed() > before);
            long end = System.nanoTime()
                    + TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextInt(LONGEST_LIFE_MILLIS));
            while (System.nanoTime() < end) {
                grow();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void grow() {
        recorded += EVENTS_AT_ONCE;
        log.ledger().recordUpTo(recorded);
    }

    private long signed() {
        return log.signed().map(SignedCheckpoint::size).orElse(0L);
    }

    private void everythingSignedIsTheTreeOfTheEvents() {
        SignedCheckpoint published = log.signed().orElseThrow();
        SignedCheckpoint remembered = log.file().last().orElseThrow();
        assertThat(remembered.size()).isGreaterThanOrEqualTo(published.size());
        for (SignedCheckpoint checkpoint : List.of(published, remembered)) {
            assertThat(checkpoint.note().isSignedBy(key.verifier())).isTrue();
            assertThat(checkpoint.checkpoint().root()).isEqualTo(log.ledger().root(checkpoint.size()));
        }
    }

    private List<String> undisturbed() throws Exception {
        log.forget();
        Files.delete(keyFile.checkpointBeside());
        log.rounds(log.identity(key), 1);
        return log.stored();
    }
}
