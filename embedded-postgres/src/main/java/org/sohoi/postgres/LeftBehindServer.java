package org.sohoi.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server that an earlier JVM started and, killed hard, did not stop. It goes on undisturbed, so a new start finds it
 * through its pid file and stops it in order, then starts anew with the port, settings and programs of today.
 *
 * <p>A pid file proves little: after a reboot its number may be anyone's. A process counts as ours only when it works in
 * our cluster's folder, as every PostgreSQL process does.
 */
final class LeftBehindServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftBehindServer.class);

    private final ServerFolder folder;

    LeftBehindServer(ServerFolder folder) {
        this.folder = folder;
    }

    void makeWay(PostgresPrograms programs) throws IOException {
        if (!Files.exists(folder.postmasterPid())) {
            return;
        }
        if (isOurs(pid())) {
            LOG.info("Stopping the PostgreSQL that was left behind on {}", folder.root());
            programs.stop(folder, StopMode.FAST);
        } else if (anyProcessWorksInTheCluster()) {
            throw new EmbeddedDatabaseException("PostgreSQL processes without their postmaster are still at work in "
                    + folder.cluster() + "; wait until they have ended and start again");
        } else {
            Files.deleteIfExists(folder.postmasterPid());
        }
    }

    private long pid() throws IOException {
        List<String> lines = Files.readAllLines(folder.postmasterPid(), StandardCharsets.UTF_8);
        try {
            return lines.isEmpty() ? -1 : Long.parseLong(lines.get(0).strip());
        } catch (NumberFormatException e) {
            return -1; // a torn pid file: the machine went down while it was written
        }
    }

    private boolean anyProcessWorksInTheCluster() {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.anyMatch(process -> isOurs(process.pid()));
        }
    }

    private boolean isOurs(long pid) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd"))
                    .equals(folder.cluster());
        } catch (IOException | UnsupportedOperationException e) {
            return false; // gone, or another user's
        }
    }
}
