package org.sohoi.eventstore.postgresql;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections to the ledger's database. */
@FunctionalInterface
public interface ConnectionSource {

    /** A new connection that is the caller's to close. */
    Connection open() throws SQLException;
}
