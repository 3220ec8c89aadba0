package org.sohoi.auditor.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.event.EventLines;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.note.Checkpoint;
import org.sohoi.auditor.report.Unreachable;
import org.sohoi.auditor.report.WrongInput;
import org.sohoi.auditor.source.DatabaseEvents;
import org.sohoi.auditor.source.EventCursor;
import org.sohoi.auditor.source.EventSource;
import org.sohoi.auditor.source.ExportFile;
import org.sohoi.auditor.source.InputFile;
import org.sohoi.auditor.source.LogClient;
import org.sohoi.auditor.source.LogEvents;
import org.sohoi.auditor.source.ReadAhead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a ledger up to a checkpoint into a file, for verify to check elsewhere.")
final class ExportCommand extends AuditCommand {

    @Mixin
    private final Source source = new Source();

    @Option(names = "--out", required = true, paramLabel = "<file>", description = "Where the ledger goes")
    private Path out = Path.of("");

    @Option(names = "--checkpoint", paramLabel = "<file>", description = "With --jdbc and no --log: up to where")
    private @Nullable Path checkpoint;

    @Override
    public Integer call() {
        String url = source.events.url == null ? source.log : source.events.url;
        LogClient log = url == null ? null : new LogClient(url);
        String note = note(log);
        long size = Checkpoint.unverified(note).size();
        long written = write(ExportFile.header(note, log == null ? "" : log.keys()), events(log, size), size);
        return output.done(out(), "%d of %d events written, and not verified yet: %s".formatted(written, size, out));
    }

    private String note(@Nullable LogClient log) {
        if (checkpoint != null) {
            return InputFile.text(checkpoint);
        }
        if (log == null) {
            throw new WrongInput("checkpoint", "one, by --checkpoint or --log", "none");
        }
        return log.checkpoint();
    }

    private EventSource events(@Nullable LogClient log, long size) {
        if (source.events.jdbc != null) {
            return new DatabaseEvents(source.events.jdbc, source.user, Source.password());
        }
        if (log == null || source.events.export != null) {
            throw new WrongInput("source", "--url or --jdbc", "--export");
        }
        return new LogEvents(log, size);
    }

    /** Beside the file first, so that what is there under its name is whole. */
    private long write(String header, EventSource events, long size) {
        Path beside = out.resolveSibling(out.getFileName() + ".new");
        try {
            long written;
            try (BufferedWriter file = Files.newBufferedWriter(beside);
                    EventCursor cursor = ReadAhead.of(events.after(0));
                    ProgressOnTerminal progress = new ProgressOnTerminal("export", size)) {
                file.write(header + "\n");
                written = write(file, cursor, size, progress);
            }
            Files.move(beside, out, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } catch (IOException e) {
            throw new Unreachable(out.toString(), e);
        }
    }

    private static long write(BufferedWriter file, EventCursor events, long size, ProgressOnTerminal progress)
            throws IOException {
        long written = 0;
        for (RawEvent event = events.next(); event != null && event.position() <= size; event = events.next()) {
            file.write(EventLines.format(event) + "\n");
            written++;
            progress.reached(written);
        }
        return written;
    }
}
