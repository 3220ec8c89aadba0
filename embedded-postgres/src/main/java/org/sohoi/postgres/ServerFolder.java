package org.sohoi.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** What lies where in the data folder. */
record ServerFolder(Path root) {

    static final String SUPERUSER = "postgres";

    static ServerFolder in(Path dataFolder) throws IOException {
        Path root = Files.createDirectories(dataFolder).toRealPath();
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        return new ServerFolder(root);
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path passwordFile() {
        return root.resolve("superuser-password");
    }

    Path serverLog() {
        return root.resolve("server.log");
    }

    Path toolLog() {
        return root.resolve("last-command.log");
    }

    Path lockFile() {
        return root.resolve("in-use.lock");
    }

    Path postmasterPid() {
        return cluster().resolve("postmaster.pid");
    }

    /** The last thing initdb writes; a cluster without it was abandoned half-made. */
    boolean holdsACluster() {
        return Files.exists(cluster().resolve("global/pg_control"));
    }

    String password() throws IOException {
        return Files.readString(passwordFile(), StandardCharsets.UTF_8).strip();
    }

    /** Readable by the owner alone from the moment it exists. */
    void writeNewPassword() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(passwordFile());
        Files.createFile(
                passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile(), HexFormat.of().formatHex(random) + "\n");
    }

    String lastServerLogLines() throws IOException {
        if (!Files.exists(serverLog())) {
            return "";
        }
        List<String> lines = Files.readAllLines(serverLog(), StandardCharsets.UTF_8);
        return "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }
}
