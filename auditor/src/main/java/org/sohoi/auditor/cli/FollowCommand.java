package org.sohoi.auditor.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.follow.Follow;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.source.LogClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "follow",
        mixinStandardHelpOptions = true,
        description = "Verifies what a log has added since the last time, and refuses one that has shrunk or forked.")
final class FollowCommand extends AuditCommand {

    @Option(names = "--url", required = true, description = "The running log")
    private String url = "";

    @Option(
            names = "--state",
            required = true,
            paramLabel = "<folder>",
            description = "Where to keep how far it was verified")
    private Path state = Path.of("");

    @Option(
            names = "--every",
            paramLabel = "<seconds>",
            description = "Go on until something is found. Without it once.")
    private @Nullable Long seconds;

    @Mixin
    private final Keys keys = new Keys();

    @Override
    public Integer call() throws InterruptedException {
        int code = once();
        while (seconds != null && code == ExitCode.VERIFIED) {
            Thread.sleep(Duration.ofSeconds(seconds).toMillis());
            code = once();
        }
        return code;
    }

    private int once() {
        Report report = new Report();
        try (ProgressOnTerminal progress = new ProgressOnTerminal("follow", -1)) {
            new Follow(new LogClient(url), keys.trusted(), state, progress).once(report);
        }
        return conclude(report);
    }
}
