package org.sohoi.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.DatabaseOptions;
import org.sohoi.postgres.EmbeddedLedgerDatabase;
import org.sohoi.postgres.TestDatabases;

/** The services work with the logins that docker-compose.yml gives them, and these may do nothing else. */
class LoginsTest {

    private static final String COMMAND_SIDE = "command-side";
    private static final String QUERY_SIDE = "query-side";
    private static final String DENIED = "42501";
    private static final String UNDEFINED_TABLE = "42P01";

    @TempDir
    private static Path folder;

    private static EmbeddedLedgerDatabase server;
    private static ComposedServices services;
    private static long position;

    @BeforeAll
    static void start() {
        server = TestDatabases.ownServer(folder.resolve("postgres"), DatabaseOptions.durable());
        services = new ComposedServices(server.database("sohoi"), keyFile());
        services.commandSide().write("/territory/units", """
                {"code": "84", "name": "Tỉnh Trà Vinh", "level": "PROVINCE"}""");
        position = services.commandSide()
                .write("/associations", """
                        {"effectiveOn": "2020-01-15", "registrationNumber": "KH-1", "name": "Hội Khuyến học mẫu",
                         "level": "PROVINCE", "unitCode": "84", "field": "EDUCATION_PROMOTION"}""")
                .get("position")
                .asLong();
    }

    private static Path keyFile() {
        return folder.resolve("volume").resolve("log.key");
    }

    @AfterAll
    static void stop() {
        services.close();
        server.close();
    }

    @Test
    void theQuerySideAnswersWhatTheCommandSideRecorded() {
        assertThat(associations(services.querySide())).isEqualTo(1);
    }

    @Test
    @Timeout(60)
    void theQuerySideSignsTheLogWithAKeyThatItMadeItself() {
        assertThat(keyFile()).exists();
        while (Files.notExists(keyFile().resolveSibling("log.key.checkpoint"))) {
            Thread.onSpinWait();
        }
    }

    @Test
    void theQuerySideMayRebuildWhatItMadeOfEvents() {
        try (Standalone another = services.startQuerySide("--sohoi.read-model.rebuild=measures")) {
            assertThat(associations(another)).isEqualTo(1);
        }
    }

    private static long associations(Standalone querySide) {
        return querySide
                .read("/measures/associations?asOf=2023-12-31&minPosition=" + position)
                .get("total")
                .asLong();
    }

    @Test
    void anAuditorOfTheRoleThatReadsEventsMayReadThemAndAddNone() throws SQLException {
        DatabaseAddress database = server.database("sohoi");
        try (Connection administrator = database.connect();
                Statement sql = administrator.createStatement()) {
            sql.execute("CREATE ROLE auditor LOGIN PASSWORD 'synthetic' IN ROLE sohoi_read_model");
        }
        try (Connection connection = new DatabaseAddress(database.jdbcUrl(), "auditor", "synthetic").connect();
                Statement sql = connection.createStatement()) {
            assertThat(sql.execute("SELECT payload FROM ledger.events")).isTrue();
            assertThatThrownBy(() -> sql.execute("DELETE FROM ledger.events"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {COMMAND_SIDE, QUERY_SIDE})
    void bothMayReadEvents(String service) throws SQLException {
        try (Connection connection = services.connect(service);
                Statement sql = connection.createStatement();
                ResultSet events = sql.executeQuery("SELECT count(*) FROM ledger.events")) {
            events.next();
            assertThat(events.getLong(1)).isEqualTo(position);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger.events SET payload = '{}'",
                "DELETE FROM ledger.events",
                "TRUNCATE ledger.events",
                "DROP TABLE ledger.events",
                "ALTER TABLE ledger.events DISABLE TRIGGER ALL",
                "CREATE TABLE ledger.mine (id integer)",
                "DELETE FROM ledger.flyway_schema_history",
                "CREATE FUNCTION ledger.mine() RETURNS boolean LANGUAGE sql AS 'SELECT true'",
                "DROP SCHEMA ledger CASCADE",
                "CREATE TABLE public.mine (id integer)",
                "CREATE TEMPORARY TABLE mine (id integer)",
                "CREATE ROLE mine",
                "SET ROLE sohoi_ledger",
                "SET ROLE postgres",
                "ALTER ROLE sohoi_ledger PASSWORD 'mine'",
                "SELECT pg_read_file('PG_VERSION')"
            })
    void neitherMayAlterTheLedger(String statement) throws SQLException {
        denied(COMMAND_SIDE, statement);
        denied(QUERY_SIDE, statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_model.measure_delta",
                "SELECT * FROM read_model.projection",
                "INSERT INTO read_model.projection (name, position) VALUES ('mine', 1)",
                "UPDATE read_model.measure_delta SET amount = 0",
                "DELETE FROM read_model.measure_delta",
                "CREATE TABLE read_model.mine (id integer)",
                "SELECT * FROM sohoi.measures",
                "SELECT sohoi.head()",
                "SELECT sohoi_inner.open_to_reader()",
                "CREATE SCHEMA mine",
                "SET ROLE sohoi_query",
                "SET ROLE sohoi_reader"
            })
    void theCommandSideMayNotTouchReadModels(String statement) throws SQLException {
        denied(COMMAND_SIDE, statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO ledger.events VALUES (99, now(), gen_random_uuid(), 's', 't', 0, 'x', '1', '{}', '{}', now())",
                "SELECT ledger.append_one('a', 's', 't', 0, 'x', '1', '{}', '{}', 0)",
                "SELECT * FROM ledger.events FOR UPDATE",
                "SET ROLE sohoi_app",
                "SET ROLE sohoi_command"
            })
    void theQuerySideMayNotAppend(String statement) throws SQLException {
        denied(QUERY_SIDE, statement);
    }

    @Test
    void theCommandSideIsNotLedToWhatTheQuerySideMadeUnderItsName() throws SQLException {
        try (Connection connection = services.connect(QUERY_SIDE);
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE SCHEMA sohoi_command");
            sql.execute("CREATE TABLE sohoi_command.bait AS SELECT 1 AS taken");
            sql.execute("GRANT USAGE ON SCHEMA sohoi_command TO PUBLIC");
            sql.execute("GRANT SELECT ON sohoi_command.bait TO PUBLIC");
        }
        try (Connection connection = services.connect(COMMAND_SIDE);
                Statement sql = connection.createStatement()) {
            assertThat(sql.execute("SELECT taken FROM sohoi_command.bait")).isTrue();
            assertThatThrownBy(() -> sql.execute("SELECT taken FROM bait"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(UNDEFINED_TABLE));
        }
    }

    private static void denied(String service, String statement) throws SQLException {
        try (Connection connection = services.connect(service);
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .as("%s: %s", service, statement)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState())
                                    .as(refused.getMessage())
                                    .isEqualTo(DENIED));
        }
    }
}
