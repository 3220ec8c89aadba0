package org.sohoi.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A durable PostgreSQL on the loopback address, its data, password and log in one folder.
 *
 * <p>It is stopped by {@link #close()} and by nothing else: no shutdown hook, because whoever uses it (event processors,
 * connection pools) has to stop first, and only the owner of both knows when. A JVM that dies without closing it leaves
 * the server running and every acknowledged commit safe; the next {@link #start} on the folder takes over.
 *
 * <p>Only one start at a time holds a folder. Connections need the superuser's password, made at random on the first
 * start and kept in the folder, readable by its owner alone.
 */
public final class EmbeddedLedgerDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedLedgerDatabase.class);
    private static final int ATTEMPTS_WITH_A_FREE_PORT = 3;

    private final ServerFolder folder;
    private final PostgresPrograms programs;
    private final FolderLock lock;
    private final DatabaseOptions options;
    private final String password;
    private final int port;
    private boolean closed;

    private EmbeddedLedgerDatabase(
            ServerFolder folder, PostgresPrograms programs, FolderLock lock, DatabaseOptions options)
            throws IOException {
        this.folder = folder;
        this.programs = programs;
        this.lock = lock;
        this.options = options;
        this.password = folder.password();
        this.port = startOnChosenPort();
    }

    /**
     * Starts the server on the data in {@code dataFolder}, which is made when missing.
     *
     * @throws EmbeddedDatabaseException when the folder is in use, or the server does not start; the message carries the
     *     server's own
     */
    public static EmbeddedLedgerDatabase start(Path dataFolder, DatabaseOptions options) {
        return start(dataFolder, options, dataFolder);
    }

    /** As {@link #start(Path, DatabaseOptions)}, with the programs unpacked into (or found in) another folder. */
    static EmbeddedLedgerDatabase start(Path dataFolder, DatabaseOptions options, Path programsFolder) {
        try {
            ServerFolder folder = ServerFolder.in(dataFolder);
            FolderLock lock = FolderLock.take(folder);
            try {
                PostgresPrograms programs = new PostgresPrograms(PostgresBinaries.unpackedIn(programsFolder));
                new LeftBehindServer(folder).makeWay(programs);
                if (!folder.holdsACluster()) {
                    makeCluster(folder, programs);
                }
                return new EmbeddedLedgerDatabase(folder, programs, lock, options);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("Could not start PostgreSQL in " + dataFolder, e);
        }
    }

    private static void makeCluster(ServerFolder folder, PostgresPrograms programs) throws IOException {
        Folders.delete(folder.cluster());
        folder.writeNewPassword();
        programs.initdb(folder);
    }

    private int startOnChosenPort() {
        int attempt = 1;
        while (true) {
            int chosen = options.port() == 0 ? freePort() : options.port();
            try {
                programs.start(folder, chosen, options.effectiveSettings());
                LOG.info("PostgreSQL serves {} on 127.0.0.1:{}", folder.root(), chosen);
                return chosen;
            } catch (EmbeddedDatabaseException e) {
                // Between choosing a free port and using it, someone else may have taken it.
                if (options.port() != 0 || attempt++ == ATTEMPTS_WITH_A_FREE_PORT) {
                    throw e;
                }
            }
        }
    }

    /** The port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** The address of the named database, which is made when missing. */
    public DatabaseAddress database(String name) {
        try (Connection connection = address("postgres").connect()) {
            if (!exists(connection, name)) {
                try (Statement create = connection.createStatement()) {
                    create.execute("CREATE DATABASE \"" + name.replace("\"", "\"\"") + '"');
                }
            }
            return address(name);
        } catch (SQLException e) {
            throw new EmbeddedDatabaseException("Could not find or make database " + name, e);
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    private DatabaseAddress address(String name) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + name, ServerFolder.SUPERUSER, password);
    }

    /** Takes the server down but keeps the folder and the port; {@link #startServerAgain} brings it back. */
    public void stopServer(StopMode mode) {
        if (Files.exists(folder.postmasterPid())) {
            programs.stop(folder, mode);
        }
    }

    /** Brings a stopped server back on the port it had. */
    public void startServerAgain() {
        programs.start(folder, port, options.effectiveSettings());
    }

    /** Stops the server in order. Safe to call twice. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            stopServer(StopMode.FAST);
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("Could not release " + folder.root(), e);
        }
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("No free port on the loopback address", e);
        }
    }
}
