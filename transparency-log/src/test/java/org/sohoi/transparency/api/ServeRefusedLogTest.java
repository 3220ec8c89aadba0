package org.sohoi.transparency.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sohoi.transparency.WrittenLedger;
import org.sohoi.transparency.log.KeyFile;
import tools.jackson.databind.JsonNode;

/** What is served while nothing is signed, or nothing any more. */
class ServeRefusedLogTest {

    @TempDir
    Path folder;

    private final WrittenLedger ledger = new WrittenLedger();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void signsWithinASecondUntilTheLedgerIsNoLongerWhatWasSigned() {
        KeyFile key = new KeyFile(folder.resolve("log.key"));
        key.makeIfMissing("sohoi.example/log");
        ledger.recordUpTo(300);
        try (ServingLog log = ServingLog.signedWith(key.path(), ledger)) {
            log.awaitSigned(300);
            ledger.recordUpTo(320);
            assertThat(log.awaitSigned(320)).isLessThan(1_000);

            ledger.jdbc().execute("DELETE FROM ledger.events WHERE position > 310");

            while (log.json("log").get("signing").asBoolean()) {
                Thread.onSpinWait();
            }
            JsonNode refused = log.json("log").get("refused");
            assertThat(refused.get("rule").asString()).isEqualTo("LedgerMustHoldWhatWasSigned");
            assertThat(refused.get("position").asLong()).isEqualTo(320);
            assertThat(refused.get("expected").asString()).isEqualTo("320 events");
            assertThat(refused.get("found").asString()).isEqualTo("310 events");
            assertThat(log.health().at("/components/transparencyLog/status").asString())
                    .isEqualTo("NOT_SIGNING");
            assertThat(log.health().get("status").asString()).isEqualTo("UP");
            assertThat(log.text("checkpoint")).contains("\n320\n");
            assertThat(log.ask("tile/entries/001.p/64").statusCode()).isEqualTo(410);
            assertThat(log.text("log-entries?after=305").lines()).hasSize(5);
        }
    }

    @Test
    void servesNoBundleWithAnEventThatIsNotWhatWasLogged() {
        KeyFile key = new KeyFile(folder.resolve("log.key"));
        key.makeIfMissing("sohoi.example/log");
        ledger.recordUpTo(600);
        try (ServingLog log = ServingLog.signedWith(key.path(), ledger)) {
            log.awaitSigned(600);

            ledger.jdbc().execute("DELETE FROM ledger.events WHERE position = 100");
            ledger.jdbc().execute("UPDATE ledger.events SET payload = '{}' WHERE position = 512");

            assertThat(notLogged(log, "tile/entries/000")).isEqualTo("100");
            assertThat(notLogged(log, "tile/entries/001")).isEqualTo("512");
            assertThat(log.ask("tile/entries/001.p/255").statusCode()).isEqualTo(200);
            assertThat(log.ask("tile/entries/002.p/88").statusCode()).isEqualTo(200);
        }
    }

    private static String notLogged(ServingLog log, String bundle) {
        HttpResponse<byte[]> answer = log.ask(bundle);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).doesNotContain("immutable");
        assertThat(ServingLog.problem(answer).get("rule").asString()).isEqualTo("EventMustBeWhatWasLogged");
        return ServingLog.problem(answer).get("id").asString();
    }

    @Test
    void servesOnWithoutAKeyAndSaysThatNothingIsSigned() {
        ledger.recordUpTo(10);
        try (ServingLog log = ServingLog.withoutKey(ledger)) {
            assertThat(log.json("log").get("signing").asBoolean()).isFalse();
            assertThat(log.json("log").get("head").asLong()).isEqualTo(10);
            assertThat(log.ask("checkpoint").statusCode()).isEqualTo(404);
            assertThat(ServingLog.problem(log.ask("proofs/inclusion?position=1"))
                            .get("rule")
                            .asString())
                    .isEqualTo("CheckpointMustBeSigned");
            assertThat(log.text("keys")).isEmpty();
            assertThat(log.health().get("status").asString()).isEqualTo("UP");
        }
    }
}
