package org.sohoi.query.replay;

import static org.sohoi.query.Patience.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables that a replay is filling, held so that they can be filled but get no index and are not vacuumed. */
final class HeldTables implements AutoCloseable {

    private static final String FRESH = """
            SELECT oid::regclass::text FROM pg_class
             WHERE relkind = 'r' AND relnamespace::regnamespace::text LIKE 'read\\_model\\_replay\\_%' ORDER BY oid""";

    private static final String WAITED_FOR = """
            SELECT relation::regclass::text FROM pg_locks
             WHERE NOT granted AND locktype = 'relation'
               AND database = (SELECT oid FROM pg_database WHERE datname = current_database())""";

    private final JdbcTemplate sql;
    private final Map<String, Connection> holders = new HashMap<>();

    /** @param number of tables, all of which must be there before any is full */
    HeldTables(JdbcTemplate sql, DataSource connections, int number) throws SQLException {
        this.sql = sql;
        List<String> tables =
                await().until(() -> sql.queryForList(FRESH, String.class), found -> found.size() == number);
        for (String table : tables) {
            Connection holder = connections.getConnection();
            holders.put(table, holder);
            holder.setAutoCommit(false);
            holder.createStatement().execute("LOCK TABLE " + table + " IN SHARE UPDATE EXCLUSIVE MODE");
        }
    }

    /** The table that the replay wants to settle, and cannot. */
    String awaited() {
        return await().until(() -> sql.queryForList(WAITED_FOR, String.class), waiting -> waiting.size() == 1)
                .get(0);
    }

    void release(String table) throws SQLException {
        Connection holder = holders.remove(table);
        holder.rollback();
        holder.close();
    }

    @Override
    public void close() throws SQLException {
        for (String table : List.copyOf(holders.keySet())) {
            release(table);
        }
    }
}
