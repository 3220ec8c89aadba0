package org.sohoi.transparency.log;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.sohoi.eventstore.postgresql.StoredRecords;
import org.sohoi.postgres.DatabaseAddress;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process that keeps the log of a ledger until it is killed. */
final class KeptLog {

    private static final Duration INTERVAL = Duration.ofMillis(5);
    private static final int PAGE = 100;

    private KeptLog() {}

    static Process start(DatabaseAddress ledger, Path keyFile) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeptLog.class.getName(),
                        ledger.jdbcUrl(),
                        ledger.username(),
                        ledger.password(),
                        keyFile.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        keyFile.resolveSibling("log.output").toFile()))
                .start();
    }

    /** Arguments: JDBC URL, user, password, key file. */
    public static void main(String[] args) throws Exception {
        LogDatabase database = LogDatabase.open(args[0], args[1], args[2]);
        LogThread.over(
                        database,
                        new StoredRecords(new DriverManagerDataSource(args[0], args[1], args[2])),
                        new LogProperties(
                                null, null, null, null, Path.of(args[3]), false, null, null, INTERVAL, PAGE, 1))
                .start();
        Thread.currentThread().join();
    }
}
