package org.sohoi.auditor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.note.Checkpoint;
import org.sohoi.auditor.note.VerifierKey;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.report.WrongInput;
import org.sohoi.auditor.source.DatabaseEvents;
import org.sohoi.auditor.source.EventSource;
import org.sohoi.auditor.source.ExportFile;
import org.sohoi.auditor.source.LogClient;
import org.sohoi.auditor.source.LogEvents;
import org.sohoi.auditor.source.LoggedLeaves;
import org.sohoi.auditor.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Recomputes all entries, hashes and roots from raw events, and compares them with what was signed.")
final class VerifyCommand extends AuditCommand {

    @Mixin
    private final Source source = new Source();

    @Mixin
    private final Keys keys = new Keys();

    @Option(
            names = "--checkpoint",
            paramLabel = "<file>",
            description = "A checkpoint that you noted earlier. Repeatable.")
    private List<Path> noted = new ArrayList<>();

    @Override
    public Integer call() {
        Report report = new Report();
        List<VerifierKey> trusted = keys.trusted();
        List<Checkpoint> checkpoints = NotedCheckpoints.read(noted, trusted, report);
        LogClient log = log();
        String current = current(log);
        if (current == null && noted.isEmpty()) {
            throw new WrongInput("checkpoint", "one at least, by --checkpoint or --log", "none");
        }
        boolean signed = current == null
                || NotedCheckpoints.verified(current, "the current checkpoint", trusted, checkpoints, report);
        if (!checkpoints.isEmpty() && (signed || source.events.url == null)) {
            verify(
                    checkpoints,
                    signed && current != null ? checkpoints.get(checkpoints.size() - 1) : null,
                    log,
                    report);
        } else {
            report.notProved(
                    "anything about the events, since no checkpoint to compare them with is signed by a key that you trust");
        }
        report.notProved("what read models and figures say: figure checks one of them");
        return conclude(report);
    }

    private void verify(
            List<Checkpoint> checkpoints, @Nullable Checkpoint logged, @Nullable LogClient log, Report report) {
        long largest = checkpoints.stream().mapToLong(Checkpoint::size).max().orElse(0);
        LoggedLeaves leaves = log == null || logged == null ? null : new LoggedLeaves(log, logged.size());
        try (ProgressOnTerminal progress = new ProgressOnTerminal("verify", largest)) {
            new Verification(checkpoints, report, progress).of(events(log, logged), logged, leaves);
        }
    }

    private @Nullable LogClient log() {
        String url = source.events.url == null ? source.log : source.events.url;
        return url == null ? null : new LogClient(url);
    }

    private @Nullable String current(@Nullable LogClient log) {
        if (log != null) {
            return log.checkpoint();
        }
        return source.events.export == null ? null : new ExportFile(source.events.export).checkpoint();
    }

    private EventSource events(@Nullable LogClient log, @Nullable Checkpoint logged) {
        if (source.events.jdbc != null) {
            return new DatabaseEvents(source.events.jdbc, source.user, Source.password());
        }
        if (source.events.export != null) {
            return new ExportFile(source.events.export);
        }
        if (log == null || logged == null) {
            throw new IllegalStateException("A log is read up to what it signed");
        }
        return new LogEvents(log, logged.size());
    }
}
