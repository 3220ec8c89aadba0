package org.sohoi.auditor.source;

import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.event.UnreadableEvent;
import org.sohoi.auditor.report.Finding;

/** Events as a running log serves them, page by page, up to what it signed. */
public final class LogEvents implements EventSource {

    private static final int PAGE = 1_000;

    private final LogClient log;
    private final long size;

    /** @param size of the checkpoint, beyond which nothing is read */
    public LogEvents(LogClient log, long size) {
        this.log = log;
        this.size = size;
    }

    @Override
    public EventCursor after(long position) {
        return new Pages(position);
    }

    private final class Pages implements EventCursor {

        private long position;
        private int onPage;
        private @Nullable EventCursor page;

        Pages(long position) {
            this.position = position;
        }

        @Override
        public @Nullable RawEvent next() {
            while (position < size) {
                if (page == null) {
                    page = open();
                }
                RawEvent event = page.next();
                if (event != null) {
                    return counted(event);
                }
                if (onPage == 0) {
                    return null;
                }
                close();
            }
            return null;
        }

        private EventCursor open() {
            String path = "log-entries?after=%d&limit=%d".formatted(position, PAGE);
            onPage = 0;
            return new LineCursor(new BoundedLines(log.open(path), BoundedLines.LONGEST), position, path);
        }

        /** Or a server could answer without an end. */
        private RawEvent counted(RawEvent event) {
            onPage++;
            if (onPage > PAGE || event.position() <= position) {
                throw new UnreadableEvent(Finding.at(
                        position + 1,
                        "the log does not go on",
                        "at most %d events after position %d".formatted(PAGE, position),
                        "position %d".formatted(event.position())));
            }
            position = event.position();
            return event;
        }

        @Override
        public void close() {
            if (page != null) {
                page.close();
                page = null;
            }
        }
    }
}
