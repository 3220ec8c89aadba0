package org.sohoi.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Real PostgreSQL for tests: one throw-away server per JVM, started on first use and gone with the JVM, and a database of
 * its own for whoever asks.
 *
 * <p>The server does not wait for the disk ({@code fsync=off}): no test takes the machine down, and what a killed process
 * or a server stopped in anger leaves behind is the same. What durability costs is measured on
 * {@link EmbeddedLedgerDatabase}.
 */
public final class TestDatabases {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private TestDatabases() {}

    /** A new, empty database that no one else uses. */
    public static DatabaseAddress freshDatabase() {
        return Server.SHARED.database(newName());
    }

    /** A new database with all that is in another of these, which no one may be connected to meanwhile. */
    public static DatabaseAddress copyOf(DatabaseAddress original) {
        String name = newName();
        String url = original.jdbcUrl();
        execute(
                "CREATE DATABASE \"%s\" TEMPLATE \"%s\"".formatted(name, url.substring(url.lastIndexOf('/') + 1)),
                Server.SHARED);
        return Server.SHARED.database(name);
    }

    private static String newName() {
        return "test_" + COUNTER.incrementAndGet();
    }

    private static void execute(String statement, EmbeddedLedgerDatabase server) {
        try (Connection connection = server.database("postgres").connect();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new EmbeddedDatabaseException("The test server did not take a statement", e);
        }
    }

    /** A server that the caller may stop, start and must close; its programs are shared with the other tests'. */
    public static EmbeddedLedgerDatabase ownServer(Path dataFolder, DatabaseOptions options) {
        return EmbeddedLedgerDatabase.start(dataFolder, options, programs());
    }

    private static Path programs() {
        return Path.of(System.getProperty("java.io.tmpdir"), "sohoi-postgres-" + System.getProperty("user.name"));
    }

    private static final class Server {

        static final EmbeddedLedgerDatabase SHARED = start();

        private static EmbeddedLedgerDatabase start() {
            try {
                Path folder = Files.createTempDirectory("sohoi-test-postgres-");
                EmbeddedLedgerDatabase server = ownServer(
                        folder,
                        DatabaseOptions.durable()
                                .withSetting("fsync", "off")
                                .withSetting("full_page_writes", "off")
                                .withSetting("max_connections", "200")
                                // Several servers at once, and little in each.
                                .withSetting("shared_buffers", "128MB")
                                .withSetting("scram_iterations", "1"));
                deriveThePasswordAnew(server);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(server, folder), "test-postgres-stop"));
                return server;
            } catch (IOException e) {
                throw new EmbeddedDatabaseException("No folder for the test server", e);
            }
        }

        /**
         * From one iteration instead of thousands, which every connection would make: tens of milliseconds each time for
         * a JVM without its second compiler.
         */
        private static void deriveThePasswordAnew(EmbeddedLedgerDatabase server) {
            String password = server.database("postgres").password();
            execute("ALTER ROLE CURRENT_USER PASSWORD '" + password + '\'', server);
        }

        private static void discard(EmbeddedLedgerDatabase server, Path folder) {
            try (server) {
                server.stopServer(StopMode.IMMEDIATE);
                Folders.delete(folder);
            } catch (IOException e) {
                throw new EmbeddedDatabaseException("Could not remove " + folder, e);
            }
        }
    }
}
