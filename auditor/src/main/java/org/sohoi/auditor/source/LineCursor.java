package org.sohoi.auditor.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.event.EventLines;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.event.UnreadableEvent;
import org.sohoi.auditor.report.Finding;
import org.sohoi.auditor.report.Unreachable;

/** Events from lines. */
final class LineCursor implements EventCursor {

    private final BoundedLines lines;
    private final String where;
    private long position;

    /** @param position after which the lines begin */
    LineCursor(BoundedLines lines, long position, String where) {
        this.lines = lines;
        this.position = position;
        this.where = where;
    }

    @Override
    public @Nullable RawEvent next() {
        byte[] line = line();
        if (line == null) {
            return null;
        }
        RawEvent event = EventLines.parse(line, position + 1);
        position = event.position();
        return event;
    }

    private byte @Nullable [] line() {
        try {
            return lines.next();
        } catch (BoundedLines.LineTooLong e) {
            throw new UnreadableEvent(Finding.at(
                    position + 1,
                    "what is there is no event",
                    "a line of at most %d bytes".formatted(BoundedLines.LONGEST),
                    "a longer one"));
        } catch (IOException e) {
            throw new Unreachable(where, e);
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new Unreachable(where, e);
        }
    }
}
