package org.sohoi.eventstore.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.sohoi.eventstore.EventsAtPositions;
import org.sohoi.eventstore.LedgerUnavailableException;
import org.sohoi.eventstore.RecordedIdentity;

/** By the primary key, in one statement, without the events' payloads. */
public final class StoredIdentities implements EventsAtPositions {

    private static final String AT_POSITIONS =
            "SELECT position, event_id, type FROM ledger.events WHERE position = ANY (?)";

    private final DataSource dataSource;

    public StoredIdentities(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Map<Long, RecordedIdentity> identities(Collection<Long> positions) {
        Map<Long, RecordedIdentity> identities = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(AT_POSITIONS)) {
            statement.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    identities.put(row.getLong(1), new RecordedIdentity(row.getString(2), row.getString(3)));
                }
            }
            return identities;
        } catch (SQLException e) {
            throw new LedgerUnavailableException("The ledger cannot be read: " + e.getMessage(), e);
        }
    }
}
