package org.sohoi.eventstore.postgresql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;

/**
 * The application's ways into the ledger's database: a small pool for reading and single connections for appending, all of
 * them acting in a role that may do no more than it must.
 *
 * <p>It is no {@code DataSource} itself, so that an application's own one (the read side's, say) stays the only bean of
 * that type.
 */
public final class LedgerDatabase implements AutoCloseable {

    private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(3);

    private final HikariDataSource readers;
    private final String url;
    private final Properties driverProperties = new Properties();

    /**
     * @param role what it may do there
     * @param readers how many readings at a time
     * @param answerPatience after how long without an answer a connection counts as lost
     */
    public LedgerDatabase(
            String url, String username, String password, LedgerRole role, int readers, Duration answerPatience) {
        this.url = url;
        driverProperties.setProperty("user", username);
        driverProperties.setProperty("password", password);
        driverProperties.setProperty("ApplicationName", "sohoi-ledger");
        driverProperties.setProperty("connectTimeout", Long.toString(CONNECT_PATIENCE.toSeconds()));
        driverProperties.setProperty("loginTimeout", Long.toString(CONNECT_PATIENCE.toSeconds()));
        driverProperties.setProperty("socketTimeout", Long.toString(answerPatience.toSeconds()));
        driverProperties.setProperty("tcpKeepAlive", "true");
        this.readers = new HikariDataSource(readingPool(role, readers));
    }

    private HikariConfig readingPool(LedgerRole role, int size) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("ledger-readers");
        pool.setJdbcUrl(url);
        pool.setDataSourceProperties(driverProperties);
        pool.setConnectionInitSql(role.setRole());
        pool.setReadOnly(true);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(CONNECT_PATIENCE.toMillis());
        // The ledger may come up after us; what needs it says so.
        pool.setInitializationFailTimeout(-1);
        return pool;
    }

    public DataSource readers() {
        return readers;
    }

    /** A new connection outside the pool. */
    public Connection openForAppending() throws SQLException {
        return DriverManager.getConnection(url, driverProperties);
    }

    @Override
    public void close() {
        readers.close();
    }
}
