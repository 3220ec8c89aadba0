package org.sohoi.transparency.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sohoi.transparency.WrittenLedger;
import org.sohoi.transparency.log.KeyFile;
import org.sohoi.transparency.merkle.BruteForceTree;
import org.sohoi.transparency.merkle.TreeHasher;
import org.sohoi.transparency.note.Checkpoint;
import org.sohoi.transparency.note.SignedNote;
import org.sohoi.transparency.note.VerifierKey;
import tools.jackson.databind.JsonNode;

/** The log over HTTP, on a ledger of 700 events. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServeLogTest {

    private static final int SIZE = 700;
    private static final int HASH = 32;

    private WrittenLedger ledger;
    private ServingLog log;

    @BeforeAll
    void start(@TempDir Path folder) {
        KeyFile key = new KeyFile(folder.resolve("log.key"));
        key.makeIfMissing("sohoi.example/log");
        ledger = new WrittenLedger();
        ledger.recordUpTo(SIZE);
        log = ServingLog.signedWith(key.path(), ledger);
        log.awaitSigned(SIZE);
    }

    @AfterAll
    void stop() {
        log.close();
        ledger.close();
    }

    @Test
    void theCheckpointIsANoteThatAPublishedKeyVerifies() {
        SignedNote note = SignedNote.parse(log.text("checkpoint")).orElseThrow();
        Checkpoint checkpoint = Checkpoint.parse(note.text()).orElseThrow();

        assertThat(note.isSignedBy(VerifierKey.parse(log.text("keys").strip()))).isTrue();
        assertThat(checkpoint.origin()).isEqualTo("sohoi.example/log");
        assertThat(checkpoint.size()).isEqualTo(SIZE);
        assertThat(checkpoint.root()).isEqualTo(ledger.root(SIZE));
        assertThat(log.ask("checkpoint").headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/plain;charset=UTF-8");
    }

    @Test
    void tilesOfLeavesHaveTheHashesOfTheEntries() {
        List<byte[]> hashes = ledger.entries(SIZE).stream()
                .map(entry -> new TreeHasher().leaf(entry))
                .toList();

        assertThat(split(log.ask("tile/0/000").body())).containsExactlyElementsOf(hashes.subList(0, 256));
        assertThat(split(log.ask("tile/0/001").body())).containsExactlyElementsOf(hashes.subList(256, 512));
        assertThat(split(log.ask("tile/0/002.p/188").body())).containsExactlyElementsOf(hashes.subList(512, SIZE));
        assertThat(split(log.ask("tile/0/001.p/3").body())).containsExactlyElementsOf(hashes.subList(256, 259));
    }

    @Test
    void tilesOfTheNextLevelHaveTheRootsOfThose() {
        assertThat(split(log.ask("tile/1/000.p/2").body()))
                .containsExactly(
                        ledger.root(256),
                        BruteForceTree.root(ledger.entries(SIZE).subList(256, 512)));
    }

    @Test
    void bundlesHaveTheEntriesAndTheirLengths() {
        List<byte[]> expected = ledger.entries(SIZE);

        assertThat(entries(log.ask("tile/entries/000").body())).containsExactlyElementsOf(expected.subList(0, 256));
        assertThat(entries(log.ask("tile/entries/002.p/188").body()))
                .containsExactlyElementsOf(expected.subList(512, SIZE));
    }

    @Test
    void fullTilesMayBeKeptForEver() {
        assertThat(cacheControl("tile/0/000")).contains("public", "immutable", "max-age=");
        assertThat(cacheControl("tile/entries/001")).contains("public", "immutable", "max-age=");
        assertThat(cacheControl("tile/0/002.p/188")).doesNotContain("immutable");
        assertThat(cacheControl("checkpoint")).doesNotContain("immutable");
    }

    @Test
    void inclusionProofsHold() {
        for (String query : List.of("position=1", "position=700", "position=300&size=301", "position=1&size=1")) {
            JsonNode proof = log.json("proofs/inclusion?" + query);
            long size = proof.get("size").asLong();

            assertThat(hash(proof, "rootHash")).isEqualTo(ledger.root(size));
            assertThat(BruteForceTree.includes(
                            proof.get("position").asLong() - 1,
                            size,
                            hash(proof, "leafHash"),
                            hashes(proof),
                            ledger.root(size)))
                    .as(query)
                    .isTrue();
        }
    }

    @Test
    void consistencyProofsHold() {
        for (String query : List.of("from=1", "from=256", "from=300&to=301", "from=700")) {
            JsonNode proof = log.json("proofs/consistency?" + query);
            long from = proof.get("from").asLong();
            long to = proof.get("to").asLong();

            assertThat(hash(proof, "fromRoot")).isEqualTo(ledger.root(from));
            assertThat(BruteForceTree.isContinued(from, to, ledger.root(from), ledger.root(to), hashes(proof)))
                    .as(query)
                    .isTrue();
        }
    }

    @Test
    void eventsComeAsTheyAreStored() {
        List<String> lines = new ArrayList<>();
        while (true) {
            List<String> page = log.text("log-entries?limit=300&after=" + lines.size())
                    .lines()
                    .toList();
            if (page.isEmpty()) {
                break;
            }
            lines.addAll(page);
        }

        assertThat(lines).hasSize(SIZE);
        assertThat(lines.get(298))
                .isEqualTo("{\"position\":299,\"recordedAt\":\"2023-08-25T00:00:00.301093Z\","
                        + "\"occurredAt\":\"2023-08-24T23:59:59.299000Z\",\"eventId\":\""
                        + ledger.jdbc().queryForObject("SELECT md5('299')::uuid::text", String.class)
                        + "\",\"stream\":\"hội-5\",\"streamType\":\"Notebook\",\"sequence\":299,"
                        + "\"type\":\"thing.noted\",\"revision\":null,\"payload\":\"{\\\"lời\\\": \\\"299\\\"}\","
                        + "\"metadata\":\"{\\\"actor\\\":\\\"Ánh\\\"}\"}");
    }

    @Test
    void statusSaysHowFarItIs() {
        JsonNode status = log.json("log");

        assertThat(status.get("origin").asString()).isEqualTo("sohoi.example/log");
        assertThat(status.get("size").asLong()).isEqualTo(SIZE);
        assertThat(status.get("head").asLong()).isEqualTo(SIZE);
        assertThat(status.get("lag").asLong()).isZero();
        assertThat(status.get("signing").asBoolean()).isTrue();
        assertThat(log.health().at("/components/transparencyLog/status").asString())
                .isEqualTo("UP");
    }

    @ParameterizedTest
    @CsvSource({
        "proofs/inclusion, 400, ParameterMustBeGiven",
        "proofs/inclusion?position=0, 400, ParameterMustBeReadable",
        "proofs/inclusion?position=-1, 400, ParameterMustBeReadable",
        "proofs/inclusion?position=1.5, 400, ParameterMustBeReadable",
        "proofs/inclusion?position=99999999999999999999, 400, ParameterMustBeReadable",
        "proofs/inclusion?position=%00, 400, ParameterMustBeReadable",
        "proofs/inclusion?position=, 400, ParameterMustBeReadable",
        "proofs/inclusion?position=1&position=2, 400, ParameterMustBeGivenOnce",
        "proofs/inclusion?position=701, 400, PositionMustBeInTheTree",
        "proofs/inclusion?position=5&size=4, 400, PositionMustBeInTheTree",
        "proofs/inclusion?position=1&size=0, 400, ParameterMustBeReadable",
        "proofs/inclusion?position=1&size=701, 400, SizeMustBeSigned",
        "proofs/inclusion?posision=1, 400, ParameterMustBeKnown",
        "proofs/consistency?from=0, 400, ParameterMustBeReadable",
        "proofs/consistency?from=701, 400, SizesMustGrow",
        "proofs/consistency?from=1&to=701, 400, SizeMustBeSigned",
        "proofs/consistency?from=5&to=4, 400, SizesMustGrow",
        "tile/0/003, 404, TileMustBeInTheTree",
        "tile/0/002, 404, TileMustBeInTheTree",
        "tile/0/002.p/189, 404, TileMustBeInTheTree",
        "tile/2/000, 404, TileMustBeInTheTree",
        "tile/63/000, 404, TileMustBeInTheTree",
        "tile/0/x999/x999/x999/x999/999, 404, TileMustBeInTheTree",
        "tile/64/000, 400, TileMustBeNamedAsAgreed",
        "tile/-1/000, 400, TileMustBeNamedAsAgreed",
        "tile/00/000, 400, TileMustBeNamedAsAgreed",
        "tile/data/000, 400, TileMustBeNamedAsAgreed",
        "tile/0/0, 400, TileMustBeNamedAsAgreed",
        "tile/0/000.p/256, 400, TileMustBeNamedAsAgreed",
        "tile/0/000.p/0, 400, TileMustBeNamedAsAgreed",
        "tile/0/, 400, TileMustBeNamedAsAgreed",
        "tile/entries/003, 404, TileMustBeInTheTree",
        "tile/entries/x001, 400, TileMustBeNamedAsAgreed",
        "tile/entries/000?x=1, 400, ParameterMustBeKnown",
        "log-entries?after=701, 400, SizeMustBeSigned",
        "log-entries?limit=0, 400, ParameterMustBeReadable",
        "log-entries?limit=1001, 400, ParameterMustBeReadable",
        "checkpoint?size=1, 400, ParameterMustBeKnown"
    })
    void refusesWithAReason(String path, int status, String rule) {
        HttpResponse<byte[]> answer = log.ask(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(ServingLog.problem(answer).get("rule").asString()).isEqualTo(rule);
        assertThat(ServingLog.problem(answer).has("expected")).isTrue();
    }

    @Test
    void refusesInVietnameseWhereThatIsAsked() {
        HttpResponse<byte[]> answer = log.ask("tile/0/003", "Accept-Language", "vi");

        assertThat(ServingLog.problem(answer).get("title").asString()).isEqualTo("Mảnh này chưa có trong cây đã ký");
    }

    private String cacheControl(String path) {
        return log.ask(path).headers().firstValue("Cache-Control").orElse("");
    }

    private static byte[] hash(JsonNode proof, String name) {
        return Base64.getDecoder().decode(proof.get(name).asString());
    }

    private static List<byte[]> hashes(JsonNode proof) {
        return proof.get("proof")
                .valueStream()
                .map(hash -> Base64.getDecoder().decode(hash.asString()))
                .toList();
    }

    private static List<byte[]> split(byte[] tile) {
        List<byte[]> hashes = new ArrayList<>();
        for (int i = 0; i < tile.length; i += HASH) {
            hashes.add(Arrays.copyOfRange(tile, i, i + HASH));
        }
        return hashes;
    }

    private static List<byte[]> entries(byte[] bundle) {
        List<byte[]> entries = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(bundle);
        while (rest.hasRemaining()) {
            byte[] entry = new byte[Short.toUnsignedInt(rest.getShort())];
            rest.get(entry);
            entries.add(entry);
        }
        return entries;
    }
}
