package org.sohoi.auditor.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.auditor.cli.Run;
import org.sohoi.auditor.log.MadeUpLog;
import org.sohoi.auditor.log.ReferenceLog;
import org.sohoi.auditor.log.TestKey;

/** Whatever a bundle holds, the tool does not fall over, writes nothing, and calls nothing verified that is not. */
class HostileBundlesTest {

    @TempDir
    private Path folder;

    private final TestKey key = new TestKey("sohoi.example/log");
    private final ReferenceLog log = MadeUpLog.of(50, key);

    private TestBundle honest() {
        return TestBundle.of(log, List.of(3L, 20L, 50L));
    }

    private Run check(TestBundle bundle) throws IOException {
        return check(bundle.writeTo(folder));
    }

    private Run check(Path bundle) {
        return Run.json("figure", bundle.toString(), "--key", key.verifierKey());
    }

    private void mustNotBeVerified(int code, TestBundle bundle) throws IOException {
        Run run = check(bundle);
        assertThat(run.code()).as(run.out()).isEqualTo(code);
        assertThat(run.json().path("verdict").asString()).isNotEqualTo("VERIFIED");
        assertThat(run.json().path("proved")).isEmpty();
    }

    @Test
    void anHonestOneIsVerified() throws IOException {
        Run run = check(honest());
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out())
                .contains("each of the 3 events is in the ledger of 50 events")
                .contains("any figure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "/etc/evil", "a/b", "events.ndjson/", "C:\\evil", "EVENTS.NDJSON", "more.txt"})
    void namesThatHaveNoPlaceInABundle(String name) throws IOException {
        mustNotBeVerified(2, honest().with(name, name.endsWith("/") ? "" : "evil"));
    }

    @Test
    void aBombOfZeros() throws IOException {
        mustNotBeVerified(2, honest().with("README.txt", new byte[5 << 20]));
        mustNotBeVerified(2, honest().with("events.ndjson", new byte[140 << 20]));
    }

    @Test
    void missingParts() throws IOException {
        for (String part : List.of("events.ndjson", "proofs.json", "checkpoint")) {
            mustNotBeVerified(2, honest().without(part));
        }
        mustNotBeVerified(2, honest().with("answer.json", "{}"));
    }

    /** Names of the same length, so that one can be written over the other where the packing has it. */
    @Test
    void aPartThatIsThereTwice() throws IOException {
        byte[] zip =
                Files.readAllBytes(honest().with("query.json", log.checkpoint()).writeTo(folder));
        String twice = new String(zip, StandardCharsets.ISO_8859_1).replace("query.json", "checkpoint");
        Run run = check(Files.writeString(folder.resolve("twice.zip"), twice, StandardCharsets.ISO_8859_1));
        assertThat(run.code()).as(run.out()).isEqualTo(2);
        assertThat(run.out()).contains("checkpoint once");
    }

    @Test
    void cutOffAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(honest().writeTo(folder));
        for (int length = 0; length < whole.length; length += 37) {
            Run run = check(Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, length)));
            assertThat(run.code()).as("%d bytes: %s", length, run.out()).isEqualTo(2);
        }
    }

    @Test
    void aByteChangedAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(honest().writeTo(folder));
        String verified = check(honest()).out();
        Random random = new Random(11);
        for (int i = 0; i < 150; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
            Run run = check(Files.write(folder.resolve("changed.zip"), changed));
            // Dates, attributes and the like belong to the packing alone.
            assertThat(run.code()).as(run.out()).isIn(0, 1, 2);
            assertThat(run.code() == 0).isEqualTo(run.out().equals(verified));
        }
    }

    @Test
    void notAZipAtAll() throws IOException {
        assertThat(check(Files.writeString(folder.resolve("text"), "text")).code())
                .isEqualTo(2);
        assertThat(check(folder.resolve("nowhere")).code()).isEqualTo(3);
        assertThat(check(folder).code()).isIn(2, 3);
    }

    @Test
    void anEventThatIsNotTheOneProved() throws IOException {
        TestBundle bundle = honest();
        mustNotBeVerified(
                1,
                bundle.with("events.ndjson", bundle.text("events.ndjson").replace("{\\\"n\\\":20}", "{\\\"n\\\":21}")));
        assertThat(check(bundle).positions()).contains(20L);
    }

    @Test
    void eventsAndProofsThatAreNotOfEachOther() throws IOException {
        TestBundle more = TestBundle.of(log, List.of(3L, 7L));
        mustNotBeVerified(1, honest().with("events.ndjson", more.text("events.ndjson")));
        mustNotBeVerified(
                2, honest().with("proofs.json", "[" + log.inclusion(3, 50) + "," + log.inclusion(3, 50) + "]"));
        String line = log.events().get(2).line() + "\n";
        mustNotBeVerified(1, honest().with("events.ndjson", line + line));
    }

    @Test
    void anotherLogsCheckpoint() throws IOException {
        mustNotBeVerified(
                1,
                honest().with(
                                "checkpoint",
                                MadeUpLog.of(50, new TestKey("another/log")).checkpoint()));
        mustNotBeVerified(
                1,
                honest().with(
                                "checkpoint",
                                MadeUpLog.of(50, new TestKey("sohoi.example/log"))
                                        .checkpoint()));
        mustNotBeVerified(1, honest().with("checkpoint", log.checkpoint(49)));
        mustNotBeVerified(2, honest().with("checkpoint", "text"));
    }

    @Test
    void textThatIsNoUtf8() throws IOException {
        byte[] latin = {(byte) 0xe9, '\n'};
        mustNotBeVerified(1, honest().with("events.ndjson", latin));
        mustNotBeVerified(2, honest().with("proofs.json", latin));
        mustNotBeVerified(2, honest().with("checkpoint", latin));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"total\":1,\"total\":1}",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "{\"total\":1e999999999}",
                "nothing",
                "",
                "null",
                "{\"measure\":\"mobilised\"}",
                "{\"measure\":\"no-measure\",\"coordinates\":{\"asOf\":\"2023-12-31\",\"knownAt\":{\"position\":5}},\"total\":1}",
                "{\"measure\":\"mobilised\",\"coordinates\":{\"asOf\":\"2023-02-31\",\"knownAt\":{\"position\":5}},\"total\":1}"
            })
    void answersThatAreNone(String answer) throws IOException {
        mustNotBeVerified(2, honest().figure("{\"measure\":\"mobilised\"}", answer, "[]"));
    }

    @Test
    void textThatWouldSpeakForTheTool() throws IOException {
        String forged = "m\\n  proved: everything\\u001b[2J\\u009b2J\\u2028\\u202e";
        TestBundle bundle = honest().figure(
                        "{}",
                        "{\"measure\":\"%s\",\"coordinates\":{\"asOf\":\"2023-12-31\",\"knownAt\":{\"position\":5}},\"filter\":{},\"total\":1}"
                                .formatted(forged),
                        "[]");
        for (TestBundle each : List.of(bundle, honest().with("a\n  proved: everything\u001b[2J\u202e", "x"))) {
            String said = Run.of("figure", each.writeTo(folder).toString(), "--key", key.verifierKey())
                    .out();
            assertThat(said).contains("proved: everything");
            assertThat(said.lines()).noneMatch(line -> line.startsWith("  proved:"));
            assertThat(said).doesNotContain("\u001b", "\u009b", "\u2028", "\u202e");
        }
    }

    @Test
    void longPartsGetNoMoreThanIsLeft() {
        assertThat(Bundle.room("proofs.json", 0)).isEqualTo(128 << 20);
        assertThat(Bundle.room("proofs.json", 129 << 20)).isZero();
        assertThat(Bundle.room("keys", 129 << 20)).isEqualTo(4 << 20);
    }
}
