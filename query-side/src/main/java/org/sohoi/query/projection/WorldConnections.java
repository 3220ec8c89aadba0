package org.sohoi.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections whose statements mean the tables of the world that the thread has entered. The pool sets them back. */
final class WorldConnections extends DelegatingDataSource {

    private final Worlds worlds = new Worlds();

    WorldConnections(DataSource pool) {
        super(pool);
    }

    Worlds worlds() {
        return worlds;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        Optional<World> world = worlds.entered();
        if (world.isPresent()) {
            try {
                connection.setSchema(world.get().schema());
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        }
        return connection;
    }
}
