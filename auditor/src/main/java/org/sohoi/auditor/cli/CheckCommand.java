package org.sohoi.auditor.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.event.EventLines;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.note.Checkpoint;
import org.sohoi.auditor.proof.ProofCheck;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.source.InputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Checks a proof without a network: that an event is in the log, or that two checkpoints are of one history.")
final class CheckCommand extends AuditCommand {

    @Parameters(paramLabel = "<proof>", description = "A file that prove wrote")
    private Path proof = Path.of("");

    @Option(
            names = "--checkpoint",
            required = true,
            paramLabel = "<file>",
            description = "The checkpoint; for two of one history both")
    private List<Path> checkpoints = new ArrayList<>();

    @Option(names = "--event", paramLabel = "<file>", description = "The event that the proof is said to be of")
    private @Nullable Path event;

    @Mixin
    private final Keys keys = new Keys();

    @Override
    public Integer call() {
        Report report = new Report();
        List<Checkpoint> signed = NotedCheckpoints.read(checkpoints, keys.trusted(), report);
        if (signed.size() == checkpoints.size()) {
            new ProofCheck(signed, report).of(InputFile.text(proof), event());
        }
        return conclude(report);
    }

    private @Nullable RawEvent event() {
        return event == null
                ? null
                : EventLines.parse(InputFile.text(event).strip().getBytes(StandardCharsets.UTF_8), 0);
    }
}
