package org.sohoi.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedLedgerDatabaseTest {

    private static final String VIETNAMESE = "Hội Khuyến học tỉnh Trà Vinh — trên 18,9 tỷ đồng";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void acknowledgesOnlyWhatIsOnDisk(String setting) throws SQLException {
        try (EmbeddedLedgerDatabase database = start()) {
            assertThat(ask(database.database("ledger"), "SHOW " + setting)).isEqualTo("on");
        }
    }

    @Test
    void listensOnTheLoopbackAddressAlone() throws SQLException {
        try (EmbeddedLedgerDatabase database = start()) {
            assertThat(ask(database.database("ledger"), "SHOW listen_addresses"))
                    .isEqualTo("127.0.0.1");
        }
    }

    @Test
    void keepsWhatItHoldsBetweenStarts() throws SQLException {
        try (EmbeddedLedgerDatabase database = start()) {
            write(database.database("ledger"));
        }
        try (EmbeddedLedgerDatabase database = start()) {
            assertThat(ask(database.database("ledger"), "SELECT words FROM notes"))
                    .isEqualTo(VIETNAMESE);
        }
    }

    @Test
    void comesBackAfterACrashOfTheServer() throws SQLException {
        try (EmbeddedLedgerDatabase database = start()) {
            write(database.database("ledger"));
            database.stopServer(StopMode.IMMEDIATE);
            database.startServerAgain();
            assertThat(ask(database.database("ledger"), "SELECT words FROM notes"))
                    .isEqualTo(VIETNAMESE);
        }
    }

    @Test
    void takesOverFromAJvmThatWasKilled() throws Exception {
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerThatIsLeftBehind.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        awaitFile(folder.resolve("written"));
        killed.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        long leftBehind = postmasterPid();
        assertThat(ProcessHandle.of(leftBehind)).isPresent();

        try (EmbeddedLedgerDatabase database = start()) {
            assertThat(ask(database.database("ledger"), "SELECT words FROM notes"))
                    .isEqualTo(VIETNAMESE);
            assertThat(postmasterPid()).isNotEqualTo(leftBehind);
        }
    }

    @Test
    void isNotStoppedByAPidFileThatNamesSomeoneElsesProcess() throws Exception {
        start().close();
        Files.writeString(
                folder.resolve("cluster/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder.resolve("cluster") + "\n");
        try (EmbeddedLedgerDatabase database = start()) {
            assertThat(ask(database.database("ledger"), "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void letsOneStartAtATimeHaveTheFolder() {
        try (EmbeddedLedgerDatabase first = start()) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(this::start)
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageContaining("in use");
        }
    }

    @Test
    void asksForThePasswordThatOnlyTheOwnerCanRead() throws Exception {
        try (EmbeddedLedgerDatabase database = start()) {
            DatabaseAddress address = database.database("ledger");
            assertThat(address.password()).hasSize(48);
            assertThat(address.toString()).doesNotContain(address.password());
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("superuser-password"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> DriverManager.getConnection(address.jdbcUrl(), address.username(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void handsEveryTestADatabaseOfItsOwn() throws SQLException {
        DatabaseAddress one = TestDatabases.freshDatabase();
        write(one);
        assertThat(ask(TestDatabases.freshDatabase(), "SELECT to_regclass('notes') IS NULL"))
                .isEqualTo("t");
    }

    static void write(DatabaseAddress address) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE notes (words text NOT NULL)");
            statement.execute("INSERT INTO notes VALUES ('" + VIETNAMESE + "')");
        }
    }

    private static String ask(DatabaseAddress address, String query) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private EmbeddedLedgerDatabase start() {
        return TestDatabases.ownServer(folder, DatabaseOptions.durable());
    }

    private long postmasterPid() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("cluster/postmaster.pid"))
                .get(0)
                .strip());
    }

    private static void awaitFile(Path file) throws InterruptedException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!Files.exists(file)) {
            assertThat(System.nanoTime()).as("waiting for " + file).isLessThan(patience);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
