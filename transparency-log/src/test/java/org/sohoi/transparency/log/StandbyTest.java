package org.sohoi.transparency.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sohoi.transparency.note.SigningKey;

/** Two processes with the same key, each with a checkpoint file of its own: neither signs another history than the other. */
class StandbyTest {

    private static final SigningKey KEY = SigningKey.generate(TestLog.ORIGIN);

    @TempDir
    Path folder;

    private TestLog log;
    private CheckpointFile file;
    private Follower signing;
    private Follower waiting;

    @BeforeEach
    void sign() throws Exception {
        log = new TestLog(folder);
        file = new CheckpointFile(folder.resolve("another.checkpoint"));
        signing = log.follower(log.identity(KEY));
        waiting = waiting();
        record(500);
    }

    @AfterEach
    void close() throws Exception {
        waiting.close();
        signing.close();
        log.close();
    }

    @Test
    void remembersWhatAnotherProcessSigns() throws Exception {
        waiting.round();
        for (long size : new long[] {700, 701, 1_300}) {
            record(size);

            assertThat(waiting.round()).isEmpty();

            assertThat(file.last().orElseThrow().note())
                    .hasToString(log.signed().orElseThrow().note().toString());
        }
        signing.close();
        log.ledger().recordUpTo(1_400);
        awaitSigned(1_400);
    }

    @Test
    void doesNotSignAnotherHistoryOnABackupThatIsOlderThanWhatItRemembers() throws Exception {
        waiting.round();
        record(700);
        waiting.round();
        signing.close();
        restoreBackupOf(600);
        log.ledger().recordUpTo(900, "another history ");

        assertThat(awaitRefusal().rule()).isEqualTo("TreeMustBeConsistentWithTheCheckpoint");
        assertThat(log.signed()).isEmpty();
    }

    @Test
    void doesNotRememberWhatIsNotConsistentWithWhatItKnows() throws Exception {
        waiting.round();
        record(700);
        waiting.round();
        restoreBackupOf(600);
        log.ledger().recordUpTo(900, "another history ");
        Files.delete(folder.resolve("log.key.checkpoint"));
        signing.close();
        signing = log.follower(log.identity(KEY));
        awaitSigned(signing, 900);

        assertThat(waiting.round().orElseThrow().rule()).isEqualTo("TreeMustBeConsistentWithTheCheckpoint");
        assertThat(file.last().orElseThrow().size()).isEqualTo(700);
    }

    @Test
    void doesNotSignOnABackupsCheckpointWhileItRemembersNothing() throws Exception {
        waiting.round();
        waiting.round();
        assertThat(file.last()).as("nobody was seen to sign it").isEmpty();
        signing.close();
        log.ledger().recordUpTo(600);

        assertThat(awaitRefusal())
                .isEqualTo(new Refusal("CheckpointMustBeRememberedBesideTheKey", 500, "a checkpoint file", "none"));
        assertThat(log.signed().orElseThrow().size()).isEqualTo(500);
    }

    @Test
    void signsOnOnceItIsGivenAPublishedCheckpoint() throws Exception {
        signing.close();
        awaitRefusal();
        Files.writeString(
                folder.resolve("another.checkpoint"),
                log.published(null).checkpoint().orElseThrow());
        log.ledger().recordUpTo(600);

        awaitSigned(600);
    }

    @Test
    void remembersNothingThatAnotherKeySigned() throws Exception {
        waiting.round();
        record(600);
        waiting.round();
        signing.close();
        signing = log.follower(log.identity(SigningKey.generate(TestLog.ORIGIN)));
        log.ledger().recordUpTo(700);
        awaitSigned(signing, 700);

        assertThat(waiting.round()).isEmpty();

        assertThat(file.last().orElseThrow().size()).isEqualTo(600);
    }

    private Follower waiting() {
        return log.follower(log.identity(KEY, file));
    }

    private void record(long size) throws Exception {
        log.ledger().recordUpTo(size);
        signing.round();
        assertThat(log.signed().orElseThrow().size()).isEqualTo(size);
    }

    /** The other's lock is gone a moment after its connection. */
    private void awaitSigned(long size) throws Exception {
        awaitSigned(waiting, size);
    }

    private void awaitSigned(Follower follower, long size) throws Exception {
        while (log.signed().map(SignedCheckpoint::size).orElse(0L) < size) {
            assertThat(follower.round()).isEmpty();
        }
    }

    private Refusal awaitRefusal() throws Exception {
        Optional<Refusal> refusal = Optional.empty();
        while (refusal.isEmpty()) {
            refusal = waiting.round();
        }
        return refusal.get();
    }

    private void restoreBackupOf(long size) {
        log.ledger().jdbc().execute("DELETE FROM ledger.events WHERE position > " + size);
        log.forget();
    }
}
