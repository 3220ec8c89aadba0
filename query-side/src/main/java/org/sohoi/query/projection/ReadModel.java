package org.sohoi.query.projection;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.scratch.Scratch;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;

/**
 * The database of the read side: migrated, with connections and transactions of its own, whatever else uses the same
 * database or the same application context.
 */
public final class ReadModel implements AutoCloseable {

    /** Where the live tables are. */
    public static final String SCHEMA = "read_model";

    private final HikariDataSource dataSource;
    private final WorldConnections connections;
    private final JdbcTemplate template;
    private final JdbcClient client;
    private final JdbcTransactionManager transactions;
    private final Path scratchFolder;
    private final @Nullable Scratch scratch;

    private ReadModel(HikariDataSource dataSource, Path scratchFolder, @Nullable Scratch scratch) {
        this.scratchFolder = scratchFolder;
        this.scratch = scratch;
        this.dataSource = dataSource;
        this.connections = new WorldConnections(dataSource);
        this.template = new JdbcTemplate(connections);
        this.client = JdbcClient.create(template);
        this.transactions = new JdbcTransactionManager(connections);
    }

    /** Opens the database and brings its schema up to date. */
    public static ReadModel open(String url, String username, String password, int connections) {
        return open(url, username, password, connections, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** @param scratchFolder where those who fill empty tables remember what they have written */
    static ReadModel open(String url, String username, String password, int connections, Path scratchFolder) {
        HikariDataSource dataSource = connectTo(SCHEMA, url, username, password, connections);
        migrate(dataSource);
        return new ReadModel(dataSource, scratchFolder, null);
    }

    /**
     * The same database, but tables in another schema that are empty and that nobody else writes. Its commits are durable
     * once a later one of the live tables is, not before: they do not wait for the disk.
     *
     * @param users how many threads fill them, or make their indexes
     */
    public ReadModel empty(String schema, int users) {
        HikariDataSource connections =
                connectTo(schema, dataSource.getJdbcUrl(), dataSource.getUsername(), dataSource.getPassword(), users);
        // A plan that was made for tables that were empty would be kept: nobody analyzes them before they are full.
        connections.setConnectionInitSql("SET synchronous_commit = off; SET plan_cache_mode = force_custom_plan");
        return new ReadModel(connections, scratchFolder, new Scratch(scratchFolder));
    }

    /**
     * Room to remember what was written to tables that were empty and that nobody else writes, so that nothing needs to be
     * looked up in them; none for any other tables.
     */
    public Optional<Scratch> scratch() {
        return Optional.ofNullable(scratch);
    }

    private static HikariDataSource connectTo(
            String schema, String url, String username, String password, int connections) {
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setPoolName(schema.replace('_', '-'));
        dataSource.setJdbcUrl(url);
        dataSource.setUsername(username);
        dataSource.setPassword(password);
        dataSource.setMaximumPoolSize(connections);
        // Batches of inserts as one statement of many rows: several times faster.
        dataSource.addDataSourceProperty("reWriteBatchedInserts", "true");
        // Statements name no schema: the same ones serve a read model that is being rebuilt in another.
        dataSource.setSchema(schema);
        return dataSource;
    }

    private static void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .locations("classpath:db/read-model")
                // Each package numbers its migrations in a range of its own: a new one may come before those already
                // run.
                .outOfOrder(true)
                .load()
                .migrate();
    }

    /** What writes rows of these columns into a table. */
    public RowWriter writer(String table, List<String> columns) {
        return scratch == null ? new InsertedRows(template, table, columns) : new CopiedRows(template, table, columns);
    }

    public JdbcClient jdbc() {
        return client;
    }

    public JdbcTemplate template() {
        return template;
    }

    public PlatformTransactionManager transactions() {
        return transactions;
    }

    /** Runs statements of this thread in one transaction; whatever is thrown takes them back. */
    public <R> R inTransaction(Callable<R> statements) throws Exception {
        TransactionStatus transaction = transactions.getTransaction(null);
        R result;
        try {
            result = statements.call();
        } catch (Exception | Error e) {
            transactions.rollback(transaction);
            throw e;
        }
        transactions.commit(transaction);
        return result;
    }

    public DataSource dataSource() {
        return connections;
    }

    /** Whose tables the statements of a thread mean. */
    public Worlds worlds() {
        return connections.worlds();
    }

    @Override
    public void close() {
        try {
            dataSource.close();
        } finally {
            if (scratch != null) {
                scratch.close();
            }
        }
    }
}
