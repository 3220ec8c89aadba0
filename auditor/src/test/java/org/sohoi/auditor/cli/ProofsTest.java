package org.sohoi.auditor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.auditor.log.MadeUpLog;
import org.sohoi.auditor.log.ReferenceLog;
import org.sohoi.auditor.log.StubLog;
import org.sohoi.auditor.log.TestKey;

class ProofsTest {

    @TempDir
    private Path folder;

    private final TestKey key = new TestKey("sohoi.example/log");
    private final ReferenceLog honest = MadeUpLog.of(77, key);
    private final StubLog log = new StubLog(honest);

    @AfterEach
    void close() {
        log.close();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Run check(String proof, String... more) {
        String[] arguments = new String[4 + more.length];
        arguments[0] = "check";
        arguments[1] = proof;
        arguments[2] = "--key";
        arguments[3] = key.verifierKey();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.json(arguments);
    }

    @Test
    void anEventIsProvedWithoutTheLog() {
        assertThat(Run.of(
                                "prove",
                                "--url",
                                log.url(),
                                "--position",
                                "41",
                                "--out",
                                file("proof"),
                                "--checkpoint-out",
                                file("checkpoint"),
                                "--event-out",
                                file("event"))
                        .code())
                .isZero();
        log.close();
        Run run = check(file("proof"), "--checkpoint", file("checkpoint"), "--event", file("event"));
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.json().path("notProved")).isEmpty();
        assertThat(check(file("proof"), "--checkpoint", file("checkpoint")).out())
                .contains("what event the leaf is of");
    }

    @Test
    void twoCheckpointsAreProvedToBeOfOneHistory() throws IOException {
        String earlier = file("earlier", honest.checkpoint(30));
        Run.of("prove", "--url", log.url(), "--from", "30", "--out", file("proof"), "--checkpoint-out", file("later"));
        Run run = check(file("proof"), "--checkpoint", file("later"), "--checkpoint", earlier);
        assertThat(run.code()).as(run.out()).isZero();
    }

    @Test
    void anotherHistoryIsFoundOut() throws IOException {
        ReferenceLog other = new MadeUpLog().with("another", "{}").signedBy(key);
        String earlier = file("earlier", other.checkpoint(1));
        String later = file("later", honest.checkpoint());
        String proof = file("proof", honest.consistency(1, 77));
        Run run = check(proof, "--checkpoint", later, "--checkpoint", earlier);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void anotherEventIsFoundOut() throws IOException {
        String checkpoint = file("checkpoint", honest.checkpoint());
        String proof = file("proof", honest.inclusion(41, 77));
        String changed = file("event", honest.events().get(40).line().replace("{\\\"n\\\":41}", "{\\\"n\\\":42}"));
        Run run = check(proof, "--checkpoint", checkpoint, "--event", changed);
        assertThat(run.code()).as(run.out()).isEqualTo(1);
        assertThat(run.positions()).contains(41L);
        String next = file("event", honest.events().get(41).line());
        assertThat(check(proof, "--checkpoint", checkpoint, "--event", next).code())
                .isEqualTo(1);
    }

    @Test
    void aProofForAnotherSizeOrAnotherLogIsFoundOut() throws IOException {
        String proof = file("proof", honest.inclusion(41, 77));
        assertThat(check(proof, "--checkpoint", file("checkpoint", honest.checkpoint(76)))
                        .code())
                .isEqualTo(1);
        TestKey another = new TestKey("another.example/log");
        assertThat(check(
                                proof,
                                "--checkpoint",
                                file("checkpoint", MadeUpLog.of(77, another).checkpoint()))
                        .code())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"position\":1,\"position\":1}",
                "{\"position\":1e999999,\"size\":77,\"leafHash\":\"\",\"rootHash\":\"\",\"proof\":[]}",
                "{\"position\":-1,\"size\":77,\"leafHash\":\"\",\"rootHash\":\"\",\"proof\":[]}",
                "{\"position\":1,\"size\":77,\"leafHash\":\"AAAA\",\"rootHash\":\"AAAA\",\"proof\":[]}",
                "{\"position\":1,\"size\":77,\"leafHash\":1,\"rootHash\":2,\"proof\":3}"
            })
    void whatIsNoProofIsSaid(String text) throws IOException {
        String checkpoint = file("checkpoint", honest.checkpoint());
        Run run = check(file("proof", text), "--checkpoint", checkpoint, "--checkpoint", checkpoint);
        assertThat(run.code()).as(run.out()).isEqualTo(2);
        assertThat(check(file("proof", text), "--checkpoint", checkpoint).code())
                .isEqualTo(2);
    }

    @Test
    void aPositionBeyondTheSizeHasNoProof() throws IOException {
        String proof = file("proof", honest.inclusion(41, 77).replace("\"position\":41", "\"position\":78"));
        Run run = check(proof, "--checkpoint", file("checkpoint", honest.checkpoint()));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.positions()).contains(78L);
    }
}
