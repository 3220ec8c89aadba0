package org.sohoi.eventstore.postgresql;

import java.sql.SQLException;

/** What PostgreSQL's error classes (Appendix A of its manual) mean for an append. */
final class SqlStates {

    private SqlStates() {}

    /** The session ended: whether a statement under way took effect cannot be told from the error. */
    static boolean isConnectionLost(SQLException e) {
        String state = stateOf(e);
        return state.startsWith("08") || state.startsWith("57P");
    }

    /** Something in the data: the same batch without its culprit would have gone through. */
    static boolean isAboutTheData(SQLException e) {
        String state = stateOf(e);
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("54");
    }

    /** A position, a place in a stream or an event id is taken. */
    static boolean isDuplicateKey(SQLException e) {
        return stateOf(e).equals("23505");
    }

    private static String stateOf(SQLException e) {
        return e.getSQLState() == null ? "" : e.getSQLState();
    }
}
