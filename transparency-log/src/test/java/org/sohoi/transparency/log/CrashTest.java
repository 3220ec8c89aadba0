package org.sohoi.transparency.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sohoi.transparency.note.SigningKey;

/**
 * A process that dies before or after each thing that it does to the outside world (reading, storing, committing, writing
 * the file beside the key), one after another: whoever comes next gets to the same tree, and signs it.
 */
class CrashTest {

    private static final SigningKey KEY = SigningKey.generate(TestLog.ORIGIN);
    private static final int BEFORE = 250;
    private static final int SIZE = 900;

    @TempDir
    Path folder;

    @Test
    void resumesToTheSameTreeWhereverItDied() throws Exception {
        try (TestLog log = new TestLog(folder)) {
            log.ledger().recordUpTo(BEFORE);
            List<String> expected = fromScratch(log);
            int dyingAt = 1;
            while (diesAndIsResumed(log, dyingAt, expected)) {
                dyingAt++;
            }
            // Fewer would mean that the steps are not seen any more.
            assertThat(dyingAt).isGreaterThan(60);
        }
    }

    private List<String> fromScratch(TestLog log) throws Exception {
        log.ledger().recordUpTo(SIZE);
        log.rounds(log.identity(KEY), 1);
        return log.stored();
    }

    private boolean diesAndIsResumed(TestLog log, int dyingAt, List<String> expected) throws Exception {
        startAt(log);
        Faults faults = new Faults(dyingAt);
        Identity dying = new Identity(KEY, Optional.of(faults.in(log.file())));
        Follower follower = new Follower(
                faults.in(log.database().writers()), faults.in(log.ledger().records()), dying, TestLog.PROPERTIES);
        boolean died = false;
        try {
            follower.round();
        } catch (Faults.Died e) {
            died = true;
        } finally {
            follower.close();
        }

        while (log.signed().map(SignedCheckpoint::size).orElse(0L) < SIZE) {
            assertThat(log.rounds(log.identity(KEY), 1))
                    .as("died at %d", dyingAt)
                    .isEmpty();
        }

        assertThat(log.stored()).as("died at %d", dyingAt).isEqualTo(expected);
        assertThat(log.signed().orElseThrow().checkpoint().root())
                .isEqualTo(log.ledger().root(SIZE));
        assertThat(log.file().last().orElseThrow().size()).isEqualTo(SIZE);
        return died;
    }

    /** Some events are signed already; the rest is new to whoever dies. */
    private void startAt(TestLog log) throws Exception {
        log.forget();
        Files.deleteIfExists(folder.resolve("log.key.checkpoint"));
        log.ledger().jdbc().execute("DELETE FROM ledger.events WHERE position > " + BEFORE);
        log.rounds(log.identity(KEY), 1);
        log.ledger().recordUpTo(SIZE);
    }
}
