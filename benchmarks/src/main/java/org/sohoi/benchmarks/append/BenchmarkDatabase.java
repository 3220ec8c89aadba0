package org.sohoi.benchmarks.append;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.sohoi.benchmarks.TemporaryFolder;
import org.sohoi.events.serialization.EventCatalogue;
import org.sohoi.events.serialization.LedgerSerializer;
import org.sohoi.eventstore.postgresql.OrderedEngineBuilder;
import org.sohoi.eventstore.postgresql.OrderedEventStorageEngine;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.DatabaseOptions;
import org.sohoi.postgres.EmbeddedLedgerDatabase;

/** One durable PostgreSQL server for all contenders of a run, each with its own tables. */
final class BenchmarkDatabase implements AutoCloseable {

    /** As many connections as help the contenders that need one per transaction; more made them slower on two cores. */
    private static final int CONNECTIONS = 32;

    private final TemporaryFolder folder;
    private final EmbeddedLedgerDatabase server;
    private final DatabaseAddress address;
    private final HikariDataSource pool;

    private BenchmarkDatabase(TemporaryFolder folder, EmbeddedLedgerDatabase server, DatabaseAddress address) {
        this.folder = folder;
        this.server = server;
        this.address = address;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.jdbcUrl());
        config.setUsername(address.username());
        config.setPassword(address.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(60_000);
        this.pool = new HikariDataSource(config);
    }

    static BenchmarkDatabase start() throws IOException {
        TemporaryFolder folder = new TemporaryFolder();
        EmbeddedLedgerDatabase server = EmbeddedLedgerDatabase.start(folder.path(), DatabaseOptions.durable());
        BenchmarkDatabase database = new BenchmarkDatabase(folder, server, server.database("postgres"));
        database.migrate();
        return database;
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(pool)
                .schemas("ledger")
                .locations("classpath:db/ledger")
                .load()
                .migrate();
    }

    DataSource pool() {
        return pool;
    }

    DatabaseAddress address() {
        return address;
    }

    OrderedEventStorageEngine orderedEngine() {
        return orderedEngine(address, pool);
    }

    static OrderedEventStorageEngine orderedEngine(DatabaseAddress address, DataSource reading) {
        return new OrderedEngineBuilder(address::connect, reading, new LedgerSerializer(new EventCatalogue())).build();
    }

    @Override
    public void close() throws IOException {
        pool.close();
        server.close();
        folder.close();
    }
}
