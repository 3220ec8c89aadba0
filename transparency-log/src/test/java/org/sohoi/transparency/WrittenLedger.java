package org.sohoi.transparency;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sohoi.eventstore.LedgerRecords;
import org.sohoi.eventstore.postgresql.LedgerRole;
import org.sohoi.eventstore.postgresql.LedgerSchema;
import org.sohoi.eventstore.postgresql.StoredRecords;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.transparency.merkle.BruteForceTree;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A ledger that is written, and tampered with, past every engine; and its tree, computed in SQL and by brute force. */
public final class WrittenLedger implements AutoCloseable {

    /** The entry of each event, by PostgreSQL's own means. Streams here need no escapes. */
    private static final String ENTRIES = """
            SELECT format('{"eventId":"%s","metadataSha256":"%s","occurredAt":"%s","payloadSha256":"%s","position":%s,'
                || '"recordedAt":"%s","revision":%s,"sequence":%s,"stream":"%s","streamType":"%s","type":"%s"}',
              event_id, encode(sha256(convert_to(metadata, 'UTF8')), 'hex'),
              to_char(occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
              encode(sha256(convert_to(payload, 'UTF8')), 'hex'), position,
              to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
              coalesce('"' || revision || '"', 'null'), sequence, stream, stream_type, type)
            FROM ledger.events WHERE position <= ? ORDER BY position""";

    private static final String EVENTS = """
            INSERT INTO ledger.events (position, recorded_at, event_id, stream, stream_type, sequence, type, revision,
                                       payload, metadata, occurred_at)
            SELECT n, timestamptz '2023-08-25 00:00:00+00' + n * interval '1 millisecond 7 microseconds',
                   md5(? || n)::uuid, 'hội-' || n % 7, 'Notebook', n, 'thing.noted',
                   CASE WHEN n % 3 = 0 THEN '1' END, '{"lời": "' || ? || n || '"}', '{"actor":"Ánh"}',
                   timestamptz '2023-08-24 23:59:59+00' + n * interval '1 millisecond'
            FROM generate_series((SELECT coalesce(max(position), 0) + 1 FROM ledger.events), ?) AS n""";

    private final DatabaseAddress address = TestDatabases.freshDatabase();
    private final SingleConnectionDataSource connection =
            new SingleConnectionDataSource(address.jdbcUrl(), address.username(), address.password(), true);
    private final JdbcTemplate jdbc = new JdbcTemplate(connection);

    public WrittenLedger() {
        new LedgerSchema(new DriverManagerDataSource(address.jdbcUrl(), address.username(), address.password()))
                .migrate(address.username(), LedgerRole.SOHOI_APP);
    }

    public DatabaseAddress address() {
        return address;
    }

    public LedgerRecords records() {
        return new StoredRecords(connection);
    }

    /** Everything that may be done to the database. */
    public JdbcTemplate jdbc() {
        return jdbc;
    }

    public void recordUpTo(long position) {
        recordUpTo(position, "");
    }

    /** @param words what makes these events others than those of another history */
    public void recordUpTo(long position, String words) {
        jdbc.update(EVENTS, words, words, position);
    }

    public List<byte[]> entries(long size) {
        return jdbc.query(ENTRIES, (row, number) -> row.getString(1).getBytes(StandardCharsets.UTF_8), size);
    }

    public byte[] root(long size) {
        return BruteForceTree.root(entries(size));
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
