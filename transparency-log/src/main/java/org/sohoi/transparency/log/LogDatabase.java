package org.sohoi.transparency.log;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of the log: schema {@code transparency}, with migrations and connections of its own. */
public final class LogDatabase implements AutoCloseable {

    private static final String SCHEMA = "transparency";
    private static final int READERS = 4;
    /** Less than what asks for the application's health waits. */
    private static final Duration CONNECTION_PATIENCE = Duration.ofSeconds(5);

    private static final Duration ANSWER_PATIENCE = Duration.ofSeconds(30);

    private final HikariDataSource readers = new HikariDataSource();
    private final DriverManagerDataSource writers;

    private LogDatabase(String url, String username, String password) {
        readers.setPoolName("transparency-log");
        readers.setJdbcUrl(url);
        readers.setUsername(username);
        readers.setPassword(password);
        readers.setMaximumPoolSize(READERS);
        readers.setMinimumIdle(1);
        readers.setConnectionTimeout(CONNECTION_PATIENCE.toMillis());
        readers.setSchema(SCHEMA);
        writers = new DriverManagerDataSource(url, username, password);
        writers.setConnectionProperties(writing());
    }

    private static Properties writing() {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "sohoi-transparency-log");
        properties.setProperty("currentSchema", SCHEMA);
        properties.setProperty("socketTimeout", Long.toString(ANSWER_PATIENCE.toSeconds()));
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("reWriteBatchedInserts", "true");
        return properties;
    }

    /** Opens the database and brings its schema up to date. */
    public static LogDatabase open(String url, String username, String password) {
        LogDatabase database = new LogDatabase(url, username, password);
        Flyway.configure()
                .dataSource(database.readers)
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .locations("classpath:db/transparency")
                .load()
                .migrate();
        return database;
    }

    DataSource readers() {
        return readers;
    }

    /** New connections, one for each turn: the lock goes with them. */
    DataSource writers() {
        return writers;
    }

    @Override
    public void close() {
        readers.close();
    }
}
