package org.sohoi.auditor.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sohoi.auditor.cli.Run;
import org.sohoi.auditor.log.MadeUpLog;
import org.sohoi.auditor.log.ReferenceLog;
import org.sohoi.auditor.log.StoredEvent;
import org.sohoi.auditor.log.StubLog;
import org.sohoi.auditor.log.TestKey;

class FollowTest {

    @TempDir
    private Path folder;

    private final TestKey key = new TestKey("sohoi.example/log");
    private final ReferenceLog longest = MadeUpLog.of(1_500, key);
    private final StubLog log = new StubLog(upTo(0));

    @AfterEach
    void close() {
        log.close();
    }

    private ReferenceLog upTo(int size) {
        return new ReferenceLog(longest.events().subList(0, size), key);
    }

    private Run follow() {
        return Run.json(
                "follow",
                "--url",
                log.url(),
                "--state",
                folder.resolve("state").toString(),
                "--key",
                key.verifierKey());
    }

    private String state() throws IOException {
        return Files.readString(folder.resolve("state").resolve("state.json"));
    }

    @Test
    void aGrowingLogIsVerifiedStepByStep() {
        for (int size : new int[] {0, 1, 2, 255, 256, 256, 700, 1_500}) {
            log.serves(upTo(size));
            Run run = follow();
            assertThat(run.code()).as(run.out()).isZero();
            assertThat(run.json().path("facts").path("events").asInt()).isEqualTo(size);
        }
    }

    @Test
    void onlyWhatIsNewIsRead() {
        log.serves(upTo(700));
        assertThat(follow().code()).isZero();
        log.answers("log-entries", longest.lines(700, 10));
        log.answers("checkpoint", longest.checkpoint(710));
        Run run = follow();
        assertThat(run.code()).as(run.out()).isZero();
    }

    @Test
    void aShrunkLogIsRefused() throws IOException {
        log.serves(upTo(700));
        follow();
        String kept = state();
        log.serves(upTo(699));
        Run run = follow();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.positions()).containsExactly(700L);
        assertThat(run.out()).contains("the log has shrunk");
        assertThat(state()).isEqualTo(kept);
    }

    @Test
    void aForkedLogIsRefused() throws IOException {
        log.serves(upTo(700));
        follow();
        String kept = state();
        for (int size : new int[] {700, 800}) {
            List<StoredEvent> forked = new ArrayList<>(longest.events().subList(0, size));
            forked.set(10, MadeUpLog.of(20, key).events().get(11));
            log.serves(new ReferenceLog(forked, key));
            Run run = follow();
            assertThat(run.code()).as(run.out()).isEqualTo(1);
            assertThat(state()).isEqualTo(kept);
        }
    }

    @Test
    void anotherLogOrKeyIsRefused() throws IOException {
        log.serves(upTo(700));
        follow();
        String kept = state();
        log.serves(new ReferenceLog(longest.events(), new TestKey("sohoi.example/log")));
        assertThat(follow().code()).isEqualTo(1);
        assertThat(state()).isEqualTo(kept);
    }

    @Test
    void aDamagedStateIsSaid() throws IOException {
        log.serves(upTo(700));
        follow();
        Path file = folder.resolve("state").resolve("state.json");
        String kept = state();
        for (String damaged : List.of(
                "",
                "{}",
                kept.substring(0, 100),
                kept.replace("\"size\" : 700", "\"size\" : 699"),
                kept.replace("\"size\" : 700", "\"size\" : 0"))) {
            assertThat(damaged).isNotEqualTo(kept);
            Files.writeString(file, damaged);
            Run run = follow();
            assertThat(run.code()).as(run.out()).isEqualTo(2);
        }
    }

    @Test
    void aRefusedConnectionIsSaidAndFollowedByTheNextTry() throws Exception {
        log.serves(upTo(700));
        log.answers("checkpoint", new byte[2 << 20]);
        CompletableFuture<Run> following = CompletableFuture.supplyAsync(() -> Run.of(
                "follow",
                "--url",
                log.url(),
                "--state",
                folder.resolve("state").toString(),
                "--key",
                key.verifierKey(),
                "--every",
                "1"));
        Thread.sleep(1_500);
        assertThat(following).isNotDone();
        log.answers("checkpoint", MadeUpLog.of(700, new TestKey("another/log")).checkpoint());
        Run run = following.get(30, TimeUnit.SECONDS);
        assertThat(run.code()).as(run.out()).isEqualTo(1);
        assertThat(run.out()).contains("NOT CHECKED", "FINDINGS");
    }
}
