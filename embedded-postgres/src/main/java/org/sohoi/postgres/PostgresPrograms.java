package org.sohoi.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs {@code initdb} and {@code pg_ctl}. */
final class PostgresPrograms {

    private static final int PATIENCE_SECONDS = 120;

    private final PostgresBinaries binaries;

    PostgresPrograms(PostgresBinaries binaries) {
        this.binaries = binaries;
    }

    /**
     * Makes a new cluster. Its locale is PostgreSQL's built-in {@code C.UTF-8}: it depends on neither the machine's libc
     * nor an ICU version, so an index stays valid when the data folder moves to another machine.
     */
    void initdb(ServerFolder folder) {
        run(
                folder,
                "initdb",
                List.of(
                        "-D",
                        folder.cluster().toString(),
                        "-U",
                        ServerFolder.SUPERUSER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + folder.passwordFile(),
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C"));
    }

    void start(ServerFolder folder, int port, Map<String, String> settings) {
        StringBuilder options = new StringBuilder("-p ").append(port);
        settings.forEach((name, value) ->
                options.append(" -c ").append(name).append("='").append(value).append('\''));
        run(
                folder,
                "pg_ctl",
                List.of(
                        "start",
                        "-w",
                        "-t",
                        Integer.toString(PATIENCE_SECONDS),
                        "-D",
                        folder.cluster().toString(),
                        "-l",
                        folder.serverLog().toString(),
                        "-o",
                        options.toString()));
    }

    void stop(ServerFolder folder, StopMode mode) {
        run(
                folder,
                "pg_ctl",
                List.of(
                        "stop",
                        "-w",
                        "-t",
                        Integer.toString(PATIENCE_SECONDS),
                        "-D",
                        folder.cluster().toString(),
                        "-m",
                        mode.word()));
    }

    private void run(ServerFolder folder, String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (RootUser.mustStepDown()) {
            command.addAll(RootUser.STEP_DOWN);
        }
        command.add(binaries.program(program).toString());
        command.addAll(arguments);
        try {
            Path output = folder.toolLog();
            // Into a file, not a pipe: the server inherits it, and a pipe would never reach its end.
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS + 30L, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new EmbeddedDatabaseException(program + " did not finish: " + command);
            }
            if (process.exitValue() != 0) {
                throw new EmbeddedDatabaseException(program + " failed (" + process.exitValue() + "): "
                        + Files.readString(output, StandardCharsets.UTF_8) + folder.lastServerLogLines());
            }
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("Could not run " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedDatabaseException("Interrupted while waiting for " + program, e);
        }
    }
}
