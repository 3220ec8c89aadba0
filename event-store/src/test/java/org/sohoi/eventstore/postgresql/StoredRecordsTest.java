package org.sohoi.eventstore.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sohoi.eventstore.LedgerRecord;
import org.sohoi.eventstore.Recording;

class StoredRecordsTest {

    private static final Recording BEGINNING = new Recording(0, Instant.MIN);

    private final TestLedger ledger = TestLedger.fresh();
    private final StoredRecords records = new StoredRecords(ledger.database().readers());

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    @Test
    void givesWhatIsStoredByteForByteToTheMicrosecond() throws Exception {
        try (Connection connection = ledger.address().connect();
                Statement insert = connection.createStatement()) {
            insert.execute("INSERT INTO ledger.events VALUES (1, '2023-08-25 08:09:10.000012+07',"
                    + " '018f0000-0000-7000-8000-000000000001', 'hội', NULL, 0, 'thing.noted', NULL,"
                    + " '{ \"lời\" : \"\\u00e1\" }', '{}', '1969-12-31 23:59:59.999999+00')");
        }

        LedgerRecord record = records.after(BEGINNING, 10).get(0);

        assertThat(record.recording()).isEqualTo(new Recording(1, Instant.parse("2023-08-25T01:09:10.000012Z")));
        assertThat(record.occurredAt()).isEqualTo(Instant.parse("1969-12-31T23:59:59.999999Z"));
        assertThat(record.payload()).isEqualTo("{ \"lời\" : \"\\u00e1\" }".getBytes(StandardCharsets.UTF_8));
        assertThat(record)
                .extracting(
                        LedgerRecord::eventId,
                        LedgerRecord::stream,
                        LedgerRecord::streamType,
                        LedgerRecord::sequence,
                        LedgerRecord::type,
                        LedgerRecord::revision)
                .containsExactly("018f0000-0000-7000-8000-000000000001", "hội", null, 0L, "thing.noted", null);
    }

    @Test
    void readsPagesUpToTheHead() {
        for (int i = 0; i < 600; i++) {
            ledger.append(TestLedger.noted("stream", i, "lời " + i));
        }

        assertThat(records.head()).isEqualTo(600);
        assertThat(positions(records.after(BEGINNING, 1_000))).hasSize(600).isSorted();
        assertThat(positions(records.after(new Recording(598, Instant.EPOCH), 1)))
                .containsExactly(599L);
        assertThat(records.after(new Recording(600, Instant.EPOCH), 10)).isEmpty();
    }

    @Test
    void endsAPageEarlyWhereEventsAreLarge() {
        String large = "x".repeat(1_000_000);
        for (int i = 0; i < 40; i++) {
            ledger.append(TestLedger.noted("stream", i, large));
        }

        assertThat(records.after(BEGINNING, 1_000)).hasSizeBetween(32, 36);
    }

    private static List<Long> positions(List<LedgerRecord> records) {
        return records.stream().map(record -> record.recording().position()).toList();
    }
}
