package org.sohoi.eventstore.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.sohoi.events.serialization.EventCatalogue;
import org.sohoi.events.serialization.LedgerSerializer;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A ledger for a test: migrated, with an engine, and with a look into the table past the engine. */
public final class TestLedger implements AutoCloseable {

    static final Serializer SERIALIZER = new LedgerSerializer(new EventCatalogue());

    private final DatabaseAddress address;
    private final LedgerDatabase database;
    private final OrderedEventStorageEngine engine;

    /** What is recorded, as the table has it. */
    record Row(long position, Instant recordedAt, String eventId, String stream, long sequence, String payload) {}

    /** An event for tests. */
    record Noted(String words) {}

    TestLedger(DatabaseAddress address, Duration recoveryPatience) {
        this.address = address;
        migrate(address);
        this.database = new LedgerDatabase(
                address.jdbcUrl(),
                address.username(),
                address.password(),
                LedgerRole.SOHOI_APP,
                4,
                Duration.ofSeconds(20));
        this.engine = builder().recoveryPatience(recoveryPatience).build();
    }

    static TestLedger fresh() {
        return at(TestDatabases.freshDatabase());
    }

    static TestLedger at(DatabaseAddress address) {
        return new TestLedger(address, Duration.ofSeconds(10));
    }

    static void migrate(DatabaseAddress address) {
        new LedgerSchema(new DriverManagerDataSource(address.jdbcUrl(), address.username(), address.password()))
                .migrate(address.username(), LedgerRole.SOHOI_APP);
    }

    OrderedEngineBuilder builder() {
        return new OrderedEngineBuilder(database::openForAppending, database.readers(), SERIALIZER);
    }

    OrderedEventStorageEngine engine() {
        return engine;
    }

    LedgerDatabase database() {
        return database;
    }

    DatabaseAddress address() {
        return address;
    }

    static DomainEventMessage<Noted> noted(String stream, long sequence, String words) {
        return noted(UUID.randomUUID().toString(), stream, sequence, words);
    }

    static DomainEventMessage<Noted> noted(String id, String stream, long sequence, String words) {
        return new GenericDomainEventMessage<>(
                "Notebook",
                stream,
                sequence,
                new Noted(words),
                MetaData.from(Map.of("actor", "Lê Thị Ánh")),
                id,
                Instant.now());
    }

    void append(DomainEventMessage<?>... events) {
        engine.appendEvents(List.of(events));
    }

    static AppendGroup group(DomainEventMessage<?>... events) {
        return AppendGroup.of(
                List.of(events).stream()
                        .map(event -> NewEvent.of(event, SERIALIZER, new StorableText(1 << 20)))
                        .toList(),
                Map.of());
    }

    /** Every event there is, by position. */
    List<Row> rows() throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT position, recorded_at, event_id, stream, sequence, payload"
                                + " FROM ledger.events ORDER BY position")) {
            while (row.next()) {
                rows.add(new Row(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getString(6)));
            }
        }
        return rows;
    }

    @Override
    public void close() throws Exception {
        engine.close();
        database.close();
    }
}
