package org.sohoi.auditor.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.follow.Follow;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.report.Unreachable;
import org.sohoi.auditor.report.WrongInput;
import org.sohoi.auditor.source.LogClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "follow",
        mixinStandardHelpOptions = true,
        description = "Verifies what a log has added since the last time, and refuses one that has shrunk or forked.")
final class FollowCommand extends AuditCommand {

    private static final long LONGEST_PAUSE = Duration.ofDays(365).toSeconds();

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
        LogClient log = new LogClient(url);
        if (seconds == null) {
            return once(log);
        }
        if (seconds < 1 || seconds > LONGEST_PAUSE) {
            throw new WrongInput("--every", "1 to %d seconds".formatted(LONGEST_PAUSE), Long.toString(seconds));
        }
        int code = onceMore(log);
        while (code == ExitCode.VERIFIED || code == ExitCode.UNREACHABLE) {
            Thread.sleep(Duration.ofSeconds(seconds).toMillis());
            code = onceMore(log);
        }
        return code;
    }

    /** A log that is being restarted, or a network that is down, is no reason to stop watching; it is said each time. */
    private int onceMore(LogClient log) {
        try {
            return once(log);
        } catch (Unreachable e) {
            return output.notChecked(out(), ExitCode.UNREACHABLE, String.valueOf(e.getMessage()));
        }
    }

    private int once(LogClient log) {
        Report report = new Report();
        try (ProgressOnTerminal progress = new ProgressOnTerminal("follow", -1)) {
            new Follow(log, keys.trusted(), state, progress).once(report);
        }
        return conclude(report);
    }
}
