package org.sohoi.auditor.log;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.LedgerMetaData;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.events.serialization.EventCatalogue;
import org.sohoi.events.serialization.LedgerSerializer;
import org.sohoi.eventstore.postgresql.LedgerRole;
import org.sohoi.eventstore.postgresql.LedgerSchema;
import org.sohoi.eventstore.postgresql.OrderedEngineBuilder;
import org.sohoi.eventstore.postgresql.OrderedEventStorageEngine;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A real ledger on a real PostgreSQL, and a superuser's way past everything that protects it. */
public final class TestLedger implements AutoCloseable {

    private final DatabaseAddress address = TestDatabases.freshDatabase();
    private final OrderedEventStorageEngine engine;
    private final Map<String, Long> next = new HashMap<>();

    public TestLedger() {
        DriverManagerDataSource owner =
                new DriverManagerDataSource(address.jdbcUrl(), address.username(), address.password());
        new LedgerSchema(owner).migrate(address.username(), LedgerRole.SOHOI_APP);
        engine = new OrderedEngineBuilder(address::connect, owner, new LedgerSerializer(new EventCatalogue())).build();
    }

    public String jdbcUrl() {
        String password = URLEncoder.encode(address.password(), StandardCharsets.UTF_8);
        return address.jdbcUrl() + (address.jdbcUrl().contains("?") ? "&" : "?") + "password=" + password;
    }

    public String user() {
        return address.username();
    }

    /** Records some events in streams of their own and in streams that go on. */
    public TestLedger append(int events, long seed) {
        Random random = new Random(seed);
        for (int left = events; left > 0; ) {
            int together = Math.min(left, 1 + random.nextInt(5));
            List<DomainEventMessage<?>> batch = new ArrayList<>();
            for (int i = 0; i < together; i++) {
                String stream = "stream-" + random.nextInt(7);
                batch.add(message(stream, next.merge(stream, 1L, Long::sum) - 1, random));
            }
            engine.appendEvents(batch);
            left -= together;
        }
        return this;
    }

    private static DomainEventMessage<?> message(String stream, long sequence, Random random) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(300));
        LedgerEvent event = random.nextBoolean()
                ? new MembersAdmitted(id, id, day, 1 + random.nextInt(9))
                : new DonationRecorded(
                        id,
                        2023,
                        id,
                        day,
                        new Donation(
                                new Donor(DonorKind.INDIVIDUAL, "Bà \"Sa Ry\" \\ \t 𝄞 é"),
                                Vnd.of(1 + random.nextInt(1_000)),
                                List.of(),
                                null));
        return new GenericDomainEventMessage<>(
                "Fund/Năm",
                stream,
                sequence,
                event,
                MetaData.from(Map.of(LedgerMetaData.ACTOR, "Thủ quỹ mẫu")),
                id.toString(),
                Instant.now());
    }

    /** As if nothing had ever been recorded. */
    public void empty() {
        sql("TRUNCATE ledger.events");
        next.clear();
    }

    /** What a superuser does to it. */
    public void sql(String... statements) {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A log of what is stored now. */
    public ReferenceLog log(TestKey key) {
        return new ReferenceLog(events(), key);
    }

    private List<StoredEvent> events() {
        List<StoredEvent> events = new ArrayList<>();
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM ledger.events ORDER BY position")) {
            while (row.next()) {
                events.add(new StoredEvent(
                        row.getLong("position"),
                        row.getObject("recorded_at", OffsetDateTime.class),
                        row.getObject("occurred_at", OffsetDateTime.class),
                        row.getString("event_id"),
                        row.getString("stream"),
                        row.getString("stream_type"),
                        row.getLong("sequence"),
                        row.getString("type"),
                        row.getString("revision"),
                        row.getString("payload"),
                        row.getString("metadata")));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return events;
    }

    @Override
    public void close() throws Exception {
        engine.close();
    }
}
