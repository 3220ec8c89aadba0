package org.sohoi.query.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By what an event is found. */
record EventEntry(
        long position,
        String stream,
        String type,
        @Nullable UUID association,
        @Nullable UUID entry,
        @Nullable LocalDate effectiveOn) {

    static final String COLUMNS = "position, stream, type, association_id, entry_id, effective_on";

    static EventEntry of(ResultSet row, int number) throws SQLException {
        return new EventEntry(
                row.getLong("position"),
                row.getString("stream"),
                row.getString("type"),
                row.getObject("association_id", UUID.class),
                row.getObject("entry_id", UUID.class),
                row.getObject("effective_on", LocalDate.class));
    }
}
