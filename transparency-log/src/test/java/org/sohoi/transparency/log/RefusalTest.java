package org.sohoi.transparency.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.transparency.note.SigningKey;

/** What is not what was logged or signed is never signed, and it is said what it is. */
class RefusalTest {

    private static final SigningKey KEY = SigningKey.generate(TestLog.ORIGIN);

    /** More than it takes to have read all of these ledgers again. */
    private static final int MANY = 8;

    @TempDir
    Path folder;

    private TestLog log;

    @BeforeEach
    void sign() throws Exception {
        log = new TestLog(folder);
        log.ledger().recordUpTo(700);
        log.rounds(log.identity(KEY), MANY);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void anOldBackupIsNotSigned() throws Exception {
        String signed = log.signed().orElseThrow().note().toString();
        restoreBackupOf(500);

        Refusal refusal = log.rounds(log.identity(KEY), MANY).orElseThrow();

        assertThat(refusal).isEqualTo(new Refusal("LedgerMustHoldWhatWasSigned", 700, "700 events", "500 events"));
        assertThat(log.signed()).isEmpty();
        assertThat(log.file().last().orElseThrow().note()).hasToString(signed);
        assertThat(log.published(log.identity(KEY)).status())
                .extracting(LogStatus::signing, LogStatus::refused)
                .containsExactly(false, refusal);
    }

    @Test
    void anOldBackupIsNotSignedWhenItHasGrownPastWhatWasSignedEither() throws Exception {
        String expected = log.signed().orElseThrow().checkpoint().rootText();
        restoreBackupOf(500);
        log.ledger().recordUpTo(900, "another history ");

        Refusal refusal = log.rounds(log.identity(KEY), MANY).orElseThrow();

        String found = Base64.getEncoder().encodeToString(log.ledger().root(700));
        assertThat(refusal).isEqualTo(new Refusal("TreeMustBeConsistentWithTheCheckpoint", 700, expected, found));
        assertThat(log.signed()).isEmpty();
    }

    @Test
    void aBackupThatGrowsBackToTheSameEventsIsSignedAgain() throws Exception {
        restoreBackupOf(500);
        assertThat(log.rounds(log.identity(KEY), 1)).isPresent();
        log.ledger().recordUpTo(900);

        assertThat(log.rounds(log.identity(KEY), 1)).isEmpty();

        assertThat(log.signed().orElseThrow().size()).isEqualTo(900);
        assertThat(log.published(log.identity(KEY)).status().signing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload = payload || ' '",
                "metadata = '{}'",
                "recorded_at = recorded_at + interval '1 microsecond'",
                "occurred_at = occurred_at - interval '1 microsecond'",
                "event_id = 'ffffffff-ffff-ffff-ffff-ffffffffffff'",
                "stream = 'another'",
                "stream_type = 'another'",
                "sequence = sequence + 100000",
                "type = 'another'",
                "revision = 'another'"
            })
    void aChangedEventIsFoundWithItsPositionAndStaysFound(String change) throws Exception {
        log.ledger().jdbc().execute("CREATE TABLE kept AS SELECT * FROM ledger.events WHERE position = 311");
        log.ledger().jdbc().execute("UPDATE ledger.events SET " + change + " WHERE position = 311");
        log.ledger().recordUpTo(710);

        Refusal refusal = log.rounds(log.identity(KEY), MANY).orElseThrow();

        assertThat(refusal.rule()).isEqualTo("EventMustBeWhatWasLogged");
        assertThat(refusal.position()).isEqualTo(311);
        assertThat(refusal.expected()).isNotEqualTo(refusal.found());
        long size = log.signed().orElseThrow().size();
        log.ledger().recordUpTo(720);
        assertThat(log.rounds(log.identity(KEY), 1)).as("after a restart").contains(refusal);
        assertThat(log.signed().orElseThrow().size()).isEqualTo(size);

        log.ledger().jdbc().execute("DELETE FROM ledger.events WHERE position = 311");
        log.ledger().jdbc().execute("INSERT INTO ledger.events SELECT * FROM kept");
        assertThat(log.rounds(log.identity(KEY), 1)).as("put right").isEmpty();
        assertThat(log.signed().orElseThrow().size()).isEqualTo(720);
    }

    @Test
    void aDeletedEventIsFoundWithItsPosition() throws Exception {
        log.ledger().jdbc().execute("DELETE FROM ledger.events WHERE position = 256");

        assertThat(log.rounds(log.identity(KEY), MANY))
                .contains(new Refusal("PositionsMustHaveNoGap", 256, "position 256", "position 257"));
    }

    @Test
    void anEventThatIsMissingBeforeItWasLoggedIsFoundAtOnce() throws Exception {
        log.ledger().recordUpTo(710);
        log.ledger().jdbc().execute("DELETE FROM ledger.events WHERE position = 705");

        assertThat(log.rounds(log.identity(KEY), 1))
                .contains(new Refusal("PositionsMustHaveNoGap", 705, "position 705", "position 706"));
        assertThat(log.signed().orElseThrow().size()).isEqualTo(700);
    }

    @Test
    void aChangedLastEventIsFoundAtOnce() throws Exception {
        log.ledger().jdbc().execute("UPDATE ledger.events SET payload = '{}' WHERE position = 700");

        assertThat(log.rounds(log.identity(KEY), 1).orElseThrow().position()).isEqualTo(700);
    }

    @Test
    void aCutTailIsFoundAtOnce() throws Exception {
        log.ledger().jdbc().execute("DELETE FROM ledger.events WHERE position > 690");

        assertThat(log.rounds(log.identity(KEY), 1))
                .contains(new Refusal("LedgerMustHoldWhatWasSigned", 700, "700 events", "690 events"));
    }

    @Test
    void aTreeMadeAgainFromChangedEventsIsNotSigned() throws Exception {
        log.ledger().jdbc().execute("UPDATE ledger.events SET payload = '{}' WHERE position = 5");
        log.forget();

        Refusal refusal = log.rounds(log.identity(KEY), 1).orElseThrow();

        assertThat(refusal.rule()).isEqualTo("TreeMustBeConsistentWithTheCheckpoint");
        assertThat(refusal.position()).isEqualTo(700);
        assertThat(log.signed()).isEmpty();
    }

    @Test
    void aTreeMadeAgainFromTheSameEventsIsSigned() throws Exception {
        log.forget();
        log.ledger().recordUpTo(710);

        assertThat(log.rounds(log.identity(KEY), 1)).isEmpty();
        assertThat(log.signed().orElseThrow().size()).isEqualTo(710);
    }

    @Test
    void aCheckpointInTheDatabaseThatIsNotOurTreesIsNotSignedOver() throws Exception {
        log.ledger()
                .jdbc()
                .update(
                        "UPDATE transparency.checkpoint SET note = replace(note, ?, ?)",
                        log.signed().orElseThrow().checkpoint().rootText(),
                        Base64.getEncoder().encodeToString(new byte[32]));

        assertThat(log.rounds(log.identity(KEY), 1).orElseThrow().rule())
                .isEqualTo("TreeMustBeConsistentWithTheCheckpoint");
    }

    @Test
    void aCheckpointThatCannotBeReadIsNotSignedOver() throws Exception {
        Files.writeString(folder.resolve("log.key.checkpoint"), "lost");

        assertThat(log.rounds(log.identity(KEY), 1))
                .contains(new Refusal("CheckpointMustBeReadable", 0, "a signed checkpoint", "lost"));
        assertThat(Files.readString(folder.resolve("log.key.checkpoint"))).isEqualTo("lost");
    }

    @Test
    void theSameLedgerIsNotSignedAsAnotherLog() throws Exception {
        Identity other = log.identity(SigningKey.generate("another.example/log"));

        assertThat(log.rounds(other, 1))
                .contains(new Refusal("OriginMustStayTheSame", 700, TestLog.ORIGIN, "another.example/log"));
    }

    @Test
    void anotherLogBeginsOnABackupAsTheDocumentationSays() throws Exception {
        SigningKey key = SigningKey.generate("sohoi.example/log-2");
        log.ledger().jdbc().execute("DELETE FROM ledger.events WHERE position > 500");
        assertThat(log.rounds(log.identity(KEY), 1)).isPresent();

        log.ledger().jdbc().execute("DROP SCHEMA transparency CASCADE");
        Files.move(folder.resolve("log.key.checkpoint"), folder.resolve("old.checkpoint"));
        log.start();

        assertThat(log.rounds(log.identity(key), MANY)).isEmpty();
        assertThat(log.signed().orElseThrow().checkpoint().origin()).isEqualTo("sohoi.example/log-2");
        assertThat(log.signed().orElseThrow().checkpoint().root())
                .isEqualTo(log.ledger().root(500));
        assertThat(log.published(log.identity(key)).keys()).containsExactly(key.verifier());
    }

    /** The whole database as it was then, with nothing signed in it yet. What is beside the key is not in it. */
    private void restoreBackupOf(long size) throws Exception {
        log.ledger().jdbc().execute("DELETE FROM ledger.events WHERE position > " + size);
        log.forget();
        log.rounds(null, 1);
    }
}
