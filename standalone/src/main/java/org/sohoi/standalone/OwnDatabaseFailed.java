package org.sohoi.standalone;

import org.sohoi.postgres.EmbeddedDatabaseException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences why there is no database, in place of a stack trace. */
final class OwnDatabaseFailed extends AbstractFailureAnalyzer<EmbeddedDatabaseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedDatabaseException cause) {
        return new FailureAnalysis(
                "The PostgreSQL of this SoHoi did not start: " + cause.getMessage(),
                "If another SoHoi runs on the same data folder, stop it, or give this one a folder of its own with "
                        + "--sohoi.data-folder=<folder>. To use a PostgreSQL that you run, give its --spring.datasource.url, "
                        + "--spring.datasource.username and --spring.datasource.password.",
                cause);
    }
}
