package org.sohoi.eventstore.postgresql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** A call of {@code ledger.append_one}, for a batch of one event that rests on its own stream alone. */
final class AppendOneCall {

    static final String SQL = "SELECT head, recorded, conflicting FROM ledger.append_one(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private AppendOneCall() {}

    static boolean fits(List<PendingAppend> batch) {
        if (batch.size() > 1) {
            return false;
        }
        AppendGroup group = batch.get(0).group();
        return group.events().size() == 1 && group.expectedSequences().size() == 1;
    }

    static void setOn(PreparedStatement statement, NewEvent event) throws SQLException {
        statement.setString(1, event.id());
        statement.setString(2, event.stream());
        statement.setString(3, event.streamType());
        statement.setLong(4, event.sequence());
        statement.setString(5, event.type());
        statement.setString(6, event.revision());
        statement.setString(7, event.payload());
        statement.setString(8, event.metadata());
        statement.setLong(9, event.occurredAtMicros());
    }
}
