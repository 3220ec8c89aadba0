package org.sohoi.eventstore.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.sohoi.eventstore.LedgerUnavailableException;

/** The database schema {@code ledger}: its migrations, run by its owner, and who may act in its roles. */
public final class LedgerSchema {

    private final DataSource owner;

    /** @param owner connections of a user that may create the schema {@code ledger} and roles, and owns both */
    public LedgerSchema(DataSource owner) {
        this.owner = owner;
    }

    /**
     * Brings the schema up to date. Several processes may do it at once.
     *
     * @param applicationUser the database user whose connections are going to act in {@code role}
     */
    public void migrate(String applicationUser, LedgerRole role) {
        Flyway.configure()
                .dataSource(owner)
                .schemas("ledger")
                .defaultSchema("ledger")
                .locations("classpath:db/ledger")
                .load()
                .migrate();
        admit(applicationUser, role.roleName());
    }

    private void admit(String user, String role) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            String literal = statement.enquoteLiteral(user);
            try (ResultSet member =
                    statement.executeQuery("SELECT pg_has_role(" + literal + ", '" + role + "', 'MEMBER')")) {
                member.next();
                if (member.getBoolean(1)) {
                    return;
                }
            }
            statement.execute("GRANT " + role + " TO " + statement.enquoteIdentifier(user, true));
        } catch (SQLException e) {
            throw new LedgerUnavailableException("Could not let " + user + " act as " + role, e);
        }
    }
}
