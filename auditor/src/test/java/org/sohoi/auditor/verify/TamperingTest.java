package org.sohoi.auditor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sohoi.auditor.cli.Run;
import org.sohoi.auditor.log.ReferenceLog;
import org.sohoi.auditor.log.StubLog;
import org.sohoi.auditor.log.TestKey;
import org.sohoi.auditor.log.TestLedger;

/** A superuser changes a real ledger on a real PostgreSQL in every way there is, and is found out. */
class TamperingTest {

    private static final TestKey KEY = new TestKey("sohoi.example/log");

    private static TestLedger ledger;
    private static ReferenceLog honest;

    @TempDir
    private Path folder;

    private StubLog log;

    /** What protects the ledger is no hindrance to a superuser. */
    @BeforeAll
    static void recordedByTheEngine() {
        ledger = new TestLedger().append(300, 1);
        honest = ledger.log(KEY);
        ledger.sql(
                "ALTER TABLE ledger.events DROP CONSTRAINT events_position",
                "ALTER TABLE ledger.events DROP CONSTRAINT events_stream_sequence",
                "ALTER TABLE ledger.events DROP CONSTRAINT events_event_id",
                "ALTER TABLE ledger.events ALTER payload DROP NOT NULL",
                "CREATE TABLE recorded AS SELECT * FROM ledger.events");
    }

    @AfterAll
    static void closeLedger() throws Exception {
        ledger.close();
    }

    @BeforeEach
    void asItWasRecorded() {
        ledger.sql("TRUNCATE ledger.events", "INSERT INTO ledger.events SELECT * FROM recorded ORDER BY position");
        log = new StubLog(honest);
    }

    @AfterEach
    void closeLog() {
        log.close();
    }

    private Run verify(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("verify", "--jdbc", ledger.jdbcUrl(), "--user", ledger.user(), "--key", KEY.verifierKey()));
        arguments.addAll(List.of(more));
        return Run.json(arguments.toArray(String[]::new));
    }

    private Run verifyWithLog() {
        return verify("--log", log.url());
    }

    private String noted(ReferenceLog of, long size) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "noted", ""), of.checkpoint(size))
                .toString();
    }

    @Test
    void whatNobodyTouchedIsVerified() throws IOException {
        log.serves(new ReferenceLog(honest.events().subList(0, 290), KEY));
        Run run = verify("--log", log.url(), "--checkpoint", noted(honest, 117), "--checkpoint", noted(honest, 1));
        assertThat(run.out()).contains("VERIFIED").contains("10 events after position 290");
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            payload = overlay(payload placing 'x' from length(payload) - 3)
            payload = payload || ' '
            metadata = replace(metadata, 'T', 't')
            recorded_at = recorded_at + interval '1 microsecond'
            recorded_at = recorded_at - interval '1 day'
            occurred_at = occurred_at - interval '1 microsecond'
            event_id = gen_random_uuid()
            stream = stream || '0'
            stream_type = 'Other'
            stream_type = NULL
            sequence = sequence + 1
            type = 'donation.voided'
            revision = '2'
            revision = NULL
            """)
    void aChangedEventIsNamed(String change) {
        ledger.sql("UPDATE ledger.events SET " + change + " WHERE position = 123");
        Run run = verifyWithLog();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("the event is not the one in the log");
        assertThat(run.positions()).contains(123L);
    }

    @ParameterizedTest
    @CsvSource({"1", "123", "299"})
    void aDeletedEventIsNamed(long position) {
        ledger.sql("DELETE FROM ledger.events WHERE position = " + position);
        Run run = verifyWithLog();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.positions().get(0)).isEqualTo(position);
        assertThat(run.out()).contains("events are missing");
    }

    @Test
    void anEventThatIsDeletedWithoutAGapIsNamed() {
        ledger.sql(
                "DELETE FROM ledger.events WHERE position = 123",
                "UPDATE ledger.events SET position = position - 1 WHERE position > 123");
        Run run = verifyWithLog();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.positions()).contains(123L);
    }

    @ParameterizedTest
    @CsvSource({"-7", "0", "123", "9000000000000000"})
    void anInsertedEventIsNamed(long position) {
        ledger.sql(
                "INSERT INTO ledger.events SELECT " + position + ", recorded_at, gen_random_uuid(), 'new', stream_type,"
                        + " 0, type, revision, payload, metadata, occurred_at FROM ledger.events WHERE position = 122");
        Run run = verifyWithLog();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.positions()).contains(position == 9_000_000_000_000_000L ? 301 : position);
    }

    @Test
    void anEventThatIsInsertedWithoutAGapIsNamed() {
        ledger.sql(
                "UPDATE ledger.events SET position = position + 1 WHERE position >= 123",
                "INSERT INTO ledger.events SELECT 123, recorded_at, gen_random_uuid(), 'new', stream_type,"
                        + " 0, type, revision, payload, metadata, occurred_at FROM ledger.events WHERE position = 122");
        Run run = verifyWithLog();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.positions()).contains(123L);
    }

    @Test
    void twoEventsThatChangedPlacesAreNamed() {
        ledger.sql("UPDATE ledger.events SET position = 250 + 123 - position WHERE position IN (123, 250)");
        Run run = verifyWithLog();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.positions()).contains(123L, 250L);
    }

    @Test
    void aCopiedEventIsNamed() {
        ledger.sql("INSERT INTO ledger.events SELECT * FROM ledger.events WHERE position = 123");
        Run run = verifyWithLog();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.positions()).contains(123L);
    }

    @Test
    void aLostEndIsNamed() {
        ledger.sql("DELETE FROM ledger.events WHERE position > 200");
        Run run = verifyWithLog();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.positions()).contains(201L);
        assertThat(run.out()).contains("300 events").contains("200 events");
    }

    @Test
    void anEmptiedLedgerIsFoundOut() {
        ledger.sql("TRUNCATE ledger.events");
        Run run = verifyWithLog();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.positions()).contains(1L);
    }

    @Test
    void aColumnWithoutAValueIsNamed() {
        ledger.sql("UPDATE ledger.events SET payload = NULL WHERE position = 123");
        Run run = verifyWithLog();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.positions()).contains(123L);
    }

    @ParameterizedTest
    @CsvSource({"infinity", "-infinity", "0044-03-15 BC"})
    void anInstantThatCannotBeIsNamed(String instant) {
        ledger.sql("UPDATE ledger.events SET recorded_at = '" + instant + "' WHERE position = 123");
        Run run = verifyWithLog();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.positions()).contains(123L);
    }

    /** Whoever has the right key signs whatever he likes, but not what somebody noted before. */
    @Test
    void aRewrittenEndWithATreeAndASignatureOfItsOwnIsFoundOutByWhoeverNotedACheckpoint() throws IOException {
        String noted = noted(honest, 250);
        String earlier = noted(honest, 180);
        ledger.sql("UPDATE ledger.events SET payload = replace(payload, '2023', '2024') WHERE position >= 200");
        log.serves(ledger.log(KEY));
        assertThat(verifyWithLog().code()).as("without a note nothing shows").isZero();
        Run run = verify("--log", log.url(), "--checkpoint", noted, "--checkpoint", earlier);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("the first 250 events are not those that were signed; they agree up to position 180");
    }

    @Test
    void aForgedCheckpointIsFoundOut() {
        ledger.sql("UPDATE ledger.events SET payload = '{}' WHERE position = 123");
        log.serves(ledger.log(new TestKey("sohoi.example/log")));
        Run run = verifyWithLog();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("the current checkpoint").contains("sohoi.example/log");
    }

    @Test
    void aCheckpointWithAnotherRootUnderAnOldSignatureIsFoundOut() {
        log.answers("checkpoint", honest.checkpoint().replaceFirst("\n300\n", "\n299\n"));
        assertThat(verifyWithLog().code()).isEqualTo(1);
    }

    @Test
    void anOldBackupIsFoundOutByWhoeverNotedALaterCheckpoint() throws IOException {
        String noted = noted(honest, 300);
        ledger.sql("DELETE FROM ledger.events WHERE position > 250");
        log.serves(ledger.log(KEY));
        Run run = verify("--log", log.url(), "--checkpoint", noted);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.positions()).contains(251L);
    }

    @Test
    void tilesThatAreNotThoseThatWereSignedNameNoPosition() {
        ledger.sql("UPDATE ledger.events SET payload = '{}' WHERE position = 123");
        byte[] tile = honest.tile(0, 256);
        tile[32 * 10]++;
        log.answers("tile/0/000", tile);
        Run run = verifyWithLog();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("the log's tiles are not those");
        assertThat(run.positions()).isEmpty();
    }

    @Test
    void withoutTheLogsTilesTheChangeLiesBetweenTwoCheckpoints() throws IOException {
        ledger.sql("UPDATE ledger.events SET payload = '{}' WHERE position = 123");
        Run run = verify("--checkpoint", noted(honest, 120), "--checkpoint", noted(honest, 130));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("the first 130 events are not those that were signed; they agree up to position 120");
    }
}
