package org.sohoi.eventstore.postgresql;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.sohoi.postgres.DatabaseAddress;

/** Another process that appends. */
record ChildJvm(Process process) {

    static ChildJvm appending(DatabaseAddress ledger, int threads, Path journal, int seconds) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                AppendingLoad.class.getName(),
                ledger.jdbcUrl(),
                ledger.username(),
                ledger.password(),
                Integer.toString(threads),
                journal.toString(),
                Integer.toString(seconds)));
        return new ChildJvm(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        journal.resolveSibling(journal.getFileName() + ".log").toFile())
                .start());
    }

    /** SIGKILL: no handler, no hook, no flush. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            kill();
        }
        return process.exitValue();
    }
}
