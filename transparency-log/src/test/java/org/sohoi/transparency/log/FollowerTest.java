package org.sohoi.transparency.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sohoi.transparency.merkle.BruteForceTree;
import org.sohoi.transparency.merkle.MerkleTree;
import org.sohoi.transparency.note.SigningKey;

class FollowerTest {

    private static final SigningKey KEY = SigningKey.generate(TestLog.ORIGIN);

    @TempDir
    Path folder;

    private TestLog log;

    @BeforeEach
    void open() {
        log = new TestLog(folder);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void signsTheRootOfWhatIsRecorded() throws Exception {
        log.ledger().recordUpTo(1_000);

        assertThat(log.rounds(log.identity(KEY), 1)).isEmpty();

        SignedCheckpoint signed = log.signed().orElseThrow();
        assertThat(signed.size()).isEqualTo(1_000);
        assertThat(signed.checkpoint().root()).isEqualTo(log.ledger().root(1_000));
        assertThat(signed.note().isSignedBy(KEY.verifier())).isTrue();
        assertThat(log.file().last().orElseThrow().note())
                .hasToString(signed.note().toString());
    }

    @Test
    void signsTheEmptyLedgerToo() throws Exception {
        log.rounds(log.identity(KEY), 2);

        assertThat(log.signed().orElseThrow().checkpoint().root()).isEqualTo(BruteForceTree.root(List.of()));
    }

    @Test
    void theTreeIsTheSameHoweverTheEventsCame() throws Exception {
        Random random = new Random(4711);
        long size = 0;
        try (Follower follower = log.follower(log.identity(KEY))) {
            while (size < 2_000) {
                size += random.nextInt(400);
                log.ledger().recordUpTo(size);
                follower.round();
                assertThat(log.signed().orElseThrow().checkpoint().root())
                        .isEqualTo(log.ledger().root(size));
            }
        }
        List<String> grown = log.stored();
        log.forget();

        log.rounds(log.identity(KEY), 1);

        assertThat(log.stored()).isEqualTo(grown);
    }

    @Test
    void provesEveryEventUnderTilesOfAllLevels() throws Exception {
        int size = 66_000;
        log.ledger().recordUpTo(size);
        log.rounds(log.identity(KEY), 1);
        byte[] root = log.signed().orElseThrow().checkpoint().root();

        assertThat(root).isEqualTo(log.ledger().root(size));
        MerkleTree tree = log.published(null).merkle();
        for (int leaf : new int[] {0, 255, 256, 40_000, 65_535, 65_536, size - 1}) {
            assertThat(BruteForceTree.includes(leaf, size, tree.leaf(leaf), tree.inclusion(leaf, size), root))
                    .isTrue();
        }
    }

    @Test
    void oneProcessWritesAndTheNextTakesOver() throws Exception {
        log.ledger().recordUpTo(10);
        Follower first = log.follower(log.identity(KEY));
        first.round();
        log.ledger().recordUpTo(20);
        try (Follower second = log.follower(log.identity(KEY))) {
            second.round();
            assertThat(log.signed().orElseThrow().size()).isEqualTo(10);

            first.close();
            while (log.signed().orElseThrow().size() < 20) {
                second.round();
            }
        }
    }

    @Test
    void withoutAKeyTheTreeGrowsAndNothingIsSigned() throws Exception {
        log.ledger().recordUpTo(300);

        log.rounds(null, 2);

        assertThat(log.signed()).isEmpty();
        LogStatus status = log.published(null).status();
        assertThat(status.signing()).isFalse();
        assertThat(status.head()).isEqualTo(300);
        assertThat(status.size()).isNull();
        assertThat(log.stored()).hasSize(2);
    }

    @Test
    void aNewKeySignsOnAndWhatTheOldOneSignedStaysVerifiable() throws Exception {
        SigningKey next = SigningKey.generate(TestLog.ORIGIN);
        log.ledger().recordUpTo(10);
        log.rounds(log.identity(KEY), 1);
        SignedCheckpoint old = log.signed().orElseThrow();

        assertThat(log.rounds(log.identity(next), 1)).isEmpty();
        log.ledger().recordUpTo(20);
        assertThat(log.rounds(log.identity(next), 1)).isEmpty();

        assertThat(log.signed().orElseThrow().size()).isEqualTo(20);
        assertThat(log.signed().orElseThrow().note().isSignedBy(next.verifier()))
                .isTrue();
        assertThat(log.published(log.identity(next)).keys()).containsExactly(next.verifier(), KEY.verifier());
        assertThat(log.published(null).keys()).containsExactly(next.verifier(), KEY.verifier());
        assertThat(log.published(null).keys()).anyMatch(old.note()::isSignedBy);
    }

    @Test
    void aNewKeySignsTheSameTreeAgainAtOnce() throws Exception {
        SigningKey next = SigningKey.generate(TestLog.ORIGIN);
        log.ledger().recordUpTo(10);
        log.rounds(log.identity(KEY), 1);

        log.rounds(log.identity(next), 1);

        assertThat(log.signed().orElseThrow().note().isSignedBy(next.verifier()))
                .isTrue();
    }

    @Test
    void whoHasNoKeyLeavesTheLogToWhoHas() throws Exception {
        log.ledger().recordUpTo(300);
        try (Follower keyless = log.follower(null);
                Follower signing = log.follower(log.identity(KEY))) {
            keyless.round();
            assertThat(keyless.hasTurn()).isFalse();
            while (!signing.hasTurn()) {
                signing.round();
            }
            assertThat(log.signed().orElseThrow().size()).isEqualTo(300);
        }
        List<String> stored = log.stored();
        log.ledger().recordUpTo(600);

        log.rounds(null, 3);

        assertThat(log.stored()).isEqualTo(stored);
    }

    @Test
    void saysThatItSignsWhereItIsSigned() throws Exception {
        assertThat(log.published(log.identity(KEY)).status().signing()).isFalse();
        log.ledger().recordUpTo(10);
        log.rounds(log.identity(KEY), 1);
        assertThat(log.published(log.identity(KEY)).status().signing()).isTrue();

        log.ledger().jdbc().execute("UPDATE transparency.checkpoint SET signed_at = signed_at - interval '1 minute'");
        assertThat(log.published(log.identity(KEY)).status().signing()).isTrue();
        log.ledger().recordUpTo(20);
        assertThat(log.published(log.identity(KEY)).status().signing()).isFalse();
    }

    @Test
    void anUnreachableDatabaseOfTheLogIsNotAnApplicationThatIsDown() {
        LogHealth health = new LogHealth(log.published(log.identity(KEY)));
        log.database().close();

        assertThat(health.health().getStatus().getCode()).isEqualTo("NOT_SIGNING");
        assertThat(health.health().getDetails()).containsKey("error");
    }

    @Test
    void getsToTheHeadInOneRoundHoweverSmallItsPages() throws Exception {
        log.ledger().recordUpTo(1_000);
        LogProperties small =
                new LogProperties(null, null, null, null, null, false, null, null, Duration.ofMillis(10), 7, 1);

        try (Follower follower =
                new Follower(log.database().writers(), log.ledger().records(), log.identity(KEY), small)) {
            follower.round();
        }

        assertThat(log.signed().orElseThrow().size()).isEqualTo(1_000);
    }
}
