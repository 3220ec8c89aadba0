package org.sohoi.standalone.demo.loading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.sohoi.eventstore.DerivedEventIds;

/** Which commands the ledger holds already: those whose first event is there, since a command is recorded whole. */
final class RecordedCommands {

    private static final String FOUND = "SELECT event_id FROM ledger.events WHERE event_id = ANY (?)";

    private final DataSource ledger;

    RecordedCommands(DataSource ledger) {
        this.ledger = ledger;
    }

    Set<UUID> among(Collection<UUID> commands) {
        Map<UUID, UUID> byFirstEvent = new HashMap<>();
        commands.forEach(command -> byFirstEvent.put(firstEventOf(command), command));
        Set<UUID> recorded = new HashSet<>();
        try (Connection connection = ledger.getConnection();
                PreparedStatement query = connection.prepareStatement(FOUND)) {
            query.setArray(
                    1, connection.createArrayOf("uuid", byFirstEvent.keySet().toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    recorded.add(byFirstEvent.get(row.getObject(1, UUID.class)));
                }
            }
        } catch (SQLException e) {
            throw new DemoNotLoadedException("the ledger could not be asked what it holds: " + e.getMessage(), e);
        }
        return recorded;
    }

    private static UUID firstEventOf(UUID command) {
        return UUID.fromString(DerivedEventIds.of(command.toString(), 0));
    }
}
