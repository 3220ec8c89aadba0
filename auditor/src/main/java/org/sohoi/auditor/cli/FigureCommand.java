package org.sohoi.auditor.cli;

import java.nio.file.Path;
import org.sohoi.auditor.bundle.BundleCheck;
import org.sohoi.auditor.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "figure",
        mixinStandardHelpOptions = true,
        description = "Checks an evidence bundle: proves its events, and recomputes its figure from them.")
final class FigureCommand extends AuditCommand {

    @Parameters(paramLabel = "<bundle.zip>", description = "The evidence bundle")
    private Path bundle = Path.of("");

    @Mixin
    private final Keys keys = new Keys();

    @Override
    public Integer call() {
        Report report = new Report();
        new BundleCheck(keys.trusted(), report).of(bundle);
        return conclude(report);
    }
}
