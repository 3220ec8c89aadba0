package org.sohoi.eventstore.autoconfigure;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Where the ledger is and who enters: what {@code sohoi.ledger} says, and for the rest the application's own database. */
record LedgerAccess(String url, String username, String password) {

    static LedgerAccess of(LedgerProperties properties, @Nullable JdbcConnectionDetails application) {
        if (properties.url() == null && application == null) {
            throw new IllegalStateException("Where is the ledger? Set sohoi.ledger.url or spring.datasource.url");
        }
        return new LedgerAccess(
                chosen(properties.url(), application == null ? null : application.getJdbcUrl()),
                chosen(properties.username(), application == null ? null : application.getUsername()),
                chosen(properties.password(), application == null ? null : application.getPassword()));
    }

    DriverManagerDataSource asOwner(LedgerProperties properties) {
        return new DriverManagerDataSource(
                url, chosen(properties.ownerUsername(), username), chosen(properties.ownerPassword(), password));
    }

    private static String chosen(@Nullable String own, @Nullable String otherwise) {
        if (own != null) {
            return own;
        }
        return otherwise == null ? "" : otherwise;
    }
}
