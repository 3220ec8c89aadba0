package org.sohoi.auditor.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where the events are. */
final class Source {

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    OneOf events;

    @Option(
            names = "--user",
            defaultValue = "",
            description = "The database user, who needs to read ledger.events and no more. The password is taken from"
                    + " the environment variable SOHOI_AUDIT_PASSWORD, or from ~/.pgpass.")
    String user = "";

    @Option(
            names = "--log",
            paramLabel = "<url>",
            description = "With --jdbc or --export: the running log, for its last checkpoint, and for its tiles, which"
                    + " name the positions of what was changed.")
    @Nullable String log;

    static final class OneOf {

        @Option(names = "--url", description = "A running log, such as http://localhost:8080")
        @Nullable String url;

        @Option(names = "--jdbc", description = "The database itself, such as jdbc:postgresql://localhost:5432/sohoi")
        @Nullable String jdbc;

        @Option(
                names = "--export",
                paramLabel = "<file>",
                description = "A file that export wrote, or lines of /audit/log-entries")
        @Nullable Path export;
    }

    static String password() {
        String password = System.getenv("SOHOI_AUDIT_PASSWORD");
        return password == null ? "" : password;
    }
}
