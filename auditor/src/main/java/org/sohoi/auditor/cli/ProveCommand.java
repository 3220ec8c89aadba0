package org.sohoi.auditor.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.event.EventLines;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.note.Checkpoint;
import org.sohoi.auditor.report.WrongInput;
import org.sohoi.auditor.source.EventCursor;
import org.sohoi.auditor.source.LogClient;
import org.sohoi.auditor.source.LogEvents;
import org.sohoi.auditor.source.OutputFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "prove",
        mixinStandardHelpOptions = true,
        description = "Fetches a proof from a running log, for check to check.")
final class ProveCommand extends AuditCommand {

    @Option(names = "--url", required = true, description = "The running log")
    private String url = "";

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private What what;

    @Option(names = "--to", description = "The later size. Without it, and for an event: that of the log's checkpoint")
    private @Nullable Long to;

    @Option(names = "--out", required = true, paramLabel = "<file>", description = "Where the proof goes")
    private Path out = Path.of("");

    @Option(names = "--checkpoint-out", paramLabel = "<file>", description = "Where the log's checkpoint goes")
    private @Nullable Path checkpointOut;

    @Option(names = "--event-out", paramLabel = "<file>", description = "Where the event goes, with --position")
    private @Nullable Path eventOut;

    static final class What {

        @Option(names = "--position", description = "Prove that the event at this position is in the log")
        @Nullable Long position;

        @Option(names = "--from", description = "Prove that the log begins with what it was at this size")
        @Nullable Long from;
    }

    @Override
    public Integer call() {
        LogClient log = new LogClient(url);
        String note = log.checkpoint();
        long size = to == null ? Checkpoint.unverified(note).size() : to;
        OutputFile.write(out, proof(log, size));
        if (checkpointOut != null) {
            OutputFile.write(checkpointOut, note);
        }
        if (eventOut != null && what.position != null) {
            OutputFile.write(eventOut, event(log, what.position) + "\n");
        }
        return output.done(out(), "fetched, and not checked yet: " + out);
    }

    private String proof(LogClient log, long size) {
        if (what.position != null) {
            return log.inclusion(what.position, size);
        }
        return log.consistency(what.from == null ? 0 : what.from, size);
    }

    private static String event(LogClient log, long position) {
        try (EventCursor events = new LogEvents(log, position).after(position - 1)) {
            RawEvent event = events.next();
            if (event == null) {
                throw new WrongInput("position", "one that the log has", Long.toString(position));
            }
            return EventLines.format(event);
        }
    }
}
