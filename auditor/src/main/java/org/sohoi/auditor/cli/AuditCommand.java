package org.sohoi.auditor.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.sohoi.auditor.report.Report;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all commands have in common. */
abstract class AuditCommand implements Callable<Integer> {

    @Mixin
    final Output output = new Output();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final int conclude(Report report) {
        return output.conclude(out(), report);
    }
}
