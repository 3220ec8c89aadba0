package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.DatabaseOptions;
import org.sohoi.postgres.EmbeddedLedgerDatabase;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.query.Analyst;
import org.sohoi.query.projection.ReadModel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Schema sohoi is made on any server, whoever else is at it, and by whoever may not create roles; on servers without them. */
class SqlMigrationTest {

    private static final int DATABASES = 4;

    @TempDir
    private Path folder;

    private EmbeddedLedgerDatabase server;

    @BeforeEach
    void start() {
        server = TestDatabases.ownServer(
                folder, DatabaseOptions.durable().withSetting("fsync", "off").withSetting("max_connections", "50"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void databasesOfOneServerAreMigratedAtOnce() {
        List<CompletableFuture<ReadModel>> opening = IntStream.range(0, DATABASES)
                .mapToObj(number -> server.database("one_" + number))
                .map(database -> CompletableFuture.supplyAsync(() -> open(database)))
                .toList();
        for (CompletableFuture<ReadModel> opened : opening) {
            try (ReadModel readModel = opened.join();
                    Analyst analyst = Analyst.of(readModel)) {
                assertThat(head(analyst)).isZero();
            }
        }
    }

    @Test
    void staysClosedWhereNoRoleMayBeCreatedUntilSomeoneDoes() {
        DatabaseAddress database = server.database("kept");
        JdbcTemplate operator = template(database);
        operator.execute("CREATE ROLE keeper LOGIN PASSWORD 'x' NOCREATEROLE");
        operator.execute("ALTER DATABASE kept OWNER TO keeper");
        DatabaseAddress asKeeper = new DatabaseAddress(database.jdbcUrl(), "keeper", "x");
        try (ReadModel readModel = open(asKeeper)) {
            assertThat(roles(operator)).isZero();
            assertThat(openToReader(readModel)).isFalse();
            new CatalogueTables(readModel).write();

            operator.execute("CREATE ROLE sohoi_reader NOLOGIN");
            assertThat(openToReader(readModel)).isTrue();
        }
        // Whoever migrates again may do so, though the role is not his.
        try (ReadModel readModel = open(asKeeper);
                ReadModel asOperator = open(database);
                Analyst analyst = Analyst.of(asOperator)) {
            assertThat(readModel.template().queryForObject("SELECT current_user", String.class))
                    .isEqualTo("keeper");
            assertThat(head(analyst)).isZero();
            assertThatThrownBy(() -> analyst.template().execute("SELECT * FROM read_model.projection"))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void outlivesTheReadModel() {
        DatabaseAddress database = server.database("dropped");
        try (ReadModel readModel = open(database)) {
            new CatalogueTables(readModel).write();
            readModel.template().execute("CREATE SCHEMA reports");
            readModel
                    .template()
                    .execute(
                            "CREATE VIEW reports.members AS SELECT * FROM sohoi.measure_as_of('members', '2023-08-25')");
            readModel.template().execute("DROP SCHEMA read_model CASCADE");
        }
        try (ReadModel readModel = open(database)) {
            assertThat(readModel.template().queryForObject("SELECT value FROM reports.members", Long.class))
                    .isZero();
        }
    }

    private static ReadModel open(DatabaseAddress database) {
        return ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 2);
    }

    private static JdbcTemplate template(DatabaseAddress database) {
        return new JdbcTemplate(
                new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password()));
    }

    private static long head(Analyst analyst) {
        return analyst.jdbc().sql("SELECT sohoi.head()").query(Long.class).single();
    }

    private static long roles(JdbcTemplate operator) {
        return operator.queryForObject("SELECT count(*) FROM pg_roles WHERE rolname = 'sohoi_reader'", Long.class);
    }

    private static boolean openToReader(ReadModel readModel) {
        return readModel.template().queryForObject("SELECT sohoi_inner.open_to_reader()", Boolean.class);
    }
}
