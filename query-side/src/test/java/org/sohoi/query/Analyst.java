package org.sohoi.query;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.projection.ReadModel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A login that is a member of sohoi_reader and no more, on a connection of its own. */
public final class Analyst implements AutoCloseable {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final String PASSWORD = "chỉ đọc";

    private final SingleConnectionDataSource dataSource;

    private Analyst(Connection connection) {
        this.dataSource = new SingleConnectionDataSource(connection, true);
    }

    /** Lets one in, as an operator would. */
    public static Analyst of(ReadModel readModel) {
        String login = "analyst_" + ProcessHandle.current().pid() + "_" + COUNTER.incrementAndGet();
        JdbcTemplate owner = readModel.template();
        owner.execute("CREATE ROLE %s LOGIN PASSWORD '%s' IN ROLE sohoi_reader".formatted(login, PASSWORD));
        owner.execute("ALTER ROLE %s SET default_transaction_read_only = on".formatted(login));
        owner.execute("ALTER ROLE %s SET statement_timeout = '60s'".formatted(login));
        try {
            return new Analyst(DriverManager.getConnection(url(readModel.dataSource()), login, PASSWORD));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            return connection.getMetaData().getURL().replaceAll("\\?.*", "");
        }
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    public JdbcTemplate template() {
        return new JdbcTemplate(dataSource);
    }

    public Connection connection() throws SQLException {
        return dataSource.getConnection();
    }

    public <T> List<T> ask(String sql, RowMapper<T> row, @Nullable Object... parameters) {
        return template().query(sql, row, parameters);
    }

    @Override
    public void close() {
        dataSource.destroy();
    }
}
