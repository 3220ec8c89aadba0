package org.sohoi.auditor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.auditor.log.MadeUpLog;
import org.sohoi.auditor.log.ReferenceLog;
import org.sohoi.auditor.log.StoredEvent;
import org.sohoi.auditor.log.StubLog;
import org.sohoi.auditor.log.TestKey;

/** What a running log may answer to verify, and what is made of it. */
class HttpLogTest {

    private final TestKey key = new TestKey("sohoi.example/log");
    private final ReferenceLog honest = MadeUpLog.of(2_300, key);
    private final StubLog log = new StubLog(honest);

    @AfterEach
    void close() {
        log.close();
    }

    private Run verify() {
        return Run.json("verify", "--url", log.url(), "--key", key.verifierKey());
    }

    @Test
    void anHonestLogIsVerifiedPageByPage() {
        Run run = verify();
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.json().path("verdict").asString()).isEqualTo("VERIFIED");
        assertThat(run.json().path("facts").path("events").asLong()).isEqualTo(2_300);
    }

    @Test
    void aChangedEventIsNamedByTheTiles() {
        List<StoredEvent> events = new ArrayList<>(honest.events());
        StoredEvent old = events.get(2_000);
        events.set(
                2_000,
                new StoredEvent(
                        old.position(),
                        old.recordedAt(),
                        old.occurredAt(),
                        old.eventId(),
                        old.stream(),
                        old.streamType(),
                        old.sequence(),
                        old.type(),
                        old.revision(),
                        "{\"n\":0}",
                        old.metadata()));
        try (StubLog lying = new StubLog(new ReferenceLog(events, key))) {
            lying.answers("checkpoint", honest.checkpoint());
            for (int tile = 0; tile < 8; tile++) {
                lying.answers("tile/0/00" + tile, honest.tile(tile, 256));
            }
            lying.answers("tile/0/008.p/252", honest.tile(8, 252));
            Run run = Run.json("verify", "--url", lying.url(), "--key", key.verifierKey());
            assertThat(run.code()).as(run.out()).isEqualTo(1);
            assertThat(run.positions()).containsExactly(2_001L);
        }
    }

    @Test
    void anotherKeyIsNotTrusted() {
        Run run = Run.json("verify", "--url", log.url(), "--key", new TestKey("sohoi.example/log").verifierKey());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.json().path("proved")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no JSON\n", "{}\n", "[]\n", "{\"position\":1}\n", "\u0000\n", "null\n", "\n"})
    void whatIsNoEventsIsNeverVerified(String answer) {
        log.answers("log-entries", answer);
        Run run = verify();
        assertThat(run.code()).as(run.out()).isEqualTo(1);
        assertThat(run.positions()).contains(1L);
    }

    @Test
    void aLogThatRepeatsItselfForEverIsLeft() {
        log.answers("log-entries", honest.lines(0, 1_000));
        Run run = verify();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.positions()).contains(1_001L);
    }

    @Test
    void aPageThatDoesNotEndIsLeft() {
        log.answers("log-entries", honest.lines(0, 2_000));
        assertThat(verify().code()).isEqualTo(1);
    }

    @Test
    void aLineThatDoesNotEndIsLeft() {
        log.answers("log-entries", new byte[17 << 20]);
        Run run = verify();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("a line of at most");
    }

    @Test
    void moreThanACheckpointIsNotRead() {
        log.answers("checkpoint", new byte[2 << 20]);
        assertThat(verify().code()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "a\n1\nb\n\n\u2014 a AAAAAAAA\n"})
    void whatIsNoCheckpointIsNeverVerified(String answer) {
        log.answers("checkpoint", answer);
        Run run = verify();
        assertThat(run.code()).as(run.out()).isEqualTo(2);
        assertThat(run.out()).doesNotContain("VERIFIED");
    }

    @Test
    void whoCannotBeReachedIsNotVerified() {
        log.close();
        Run run = verify();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.json().path("verdict").asString()).isEqualTo("NOT CHECKED");
        assertThat(Run.of(
                                "verify",
                                "--jdbc",
                                "jdbc:postgresql://127.0.0.1:1/none",
                                "--log",
                                log.url(),
                                "--key",
                                key.verifierKey())
                        .code())
                .isEqualTo(3);
        assertThat(Run.of("verify", "--export", "/nowhere/at.all", "--key", key.verifierKey())
                        .code())
                .isEqualTo(3);
    }
}
