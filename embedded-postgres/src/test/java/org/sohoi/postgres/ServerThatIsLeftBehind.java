package org.sohoi.postgres;

import java.nio.file.Files;
import java.nio.file.Path;

/** Starts a server, writes to it, says so, and waits to be killed. */
final class ServerThatIsLeftBehind {

    private ServerThatIsLeftBehind() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        EmbeddedLedgerDatabase database = TestDatabases.ownServer(folder, DatabaseOptions.durable());
        EmbeddedLedgerDatabaseTest.write(database.database("ledger"));
        Files.createFile(folder.resolve("written"));
        Thread.sleep(Long.MAX_VALUE);
    }
}
