package org.sohoi.eventstore.postgresql;

import java.util.Locale;

/** What an application may do with the ledger. The database roles of these names are made by the migrations. */
public enum LedgerRole {
    /** Read events and append to them. */
    SOHOI_APP,
    /** Read events. */
    SOHOI_READ_MODEL;

    String roleName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String setRole() {
        return "SET ROLE " + roleName();
    }
}
