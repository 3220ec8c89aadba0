package org.sohoi.auditor.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.event.Utf8;
import org.sohoi.auditor.report.StrictJson;
import org.sohoi.auditor.report.Unreachable;
import org.sohoi.auditor.report.WrongInput;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A ledger in a file: a line with the checkpoint and the keys, then the events, one a line. Without the first line it is
 * what a log serves as its entries.
 */
public final class ExportFile implements EventSource {

    static final String FORMAT = "sohoi-export-1";

    private final Path file;

    public ExportFile(Path file) {
        this.file = file;
    }

    /** The first line of an export. */
    public static String header(String checkpoint, String keys) {
        ObjectNode header = StrictJson.object();
        header.put("format", FORMAT);
        header.put("checkpoint", checkpoint);
        header.put("keys", keys);
        return header.toString();
    }

    /** The checkpoint in the first line; none where there is no such line. */
    public @Nullable String checkpoint() {
        try (BoundedLines lines = open()) {
            JsonNode header = headerIn(lines.next());
            return header == null ? null : header.path("checkpoint").asString("");
        } catch (IOException e) {
            throw new Unreachable(file.toString(), e);
        }
    }

    private static @Nullable JsonNode headerIn(byte @Nullable [] line) {
        if (line == null) {
            return null;
        }
        try {
            JsonNode json = StrictJson.tree(Utf8.decoded(line));
            return json.path("format").asString("").equals(FORMAT) ? json : null;
        } catch (JacksonException | IllegalArgumentException e) {
            throw new WrongInput("export", "lines of JSON", "a first line that is none");
        }
    }

    @Override
    public EventCursor after(long position) {
        try {
            boolean header = checkpoint() != null;
            BoundedLines lines = open();
            for (long skipped = header ? -1 : 0; skipped < position; skipped++) {
                lines.next();
            }
            return new LineCursor(lines, position, file.toString());
        } catch (IOException e) {
            throw new Unreachable(file.toString(), e);
        }
    }

    private BoundedLines open() throws IOException {
        return new BoundedLines(Files.newInputStream(file), BoundedLines.LONGEST);
    }
}
