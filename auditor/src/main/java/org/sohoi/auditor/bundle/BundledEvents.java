package org.sohoi.auditor.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sohoi.auditor.event.EventLines;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.report.Finding;
import org.sohoi.auditor.report.Report;

/** The events of a bundle. */
final class BundledEvents {

    private BundledEvents() {}

    /** @throws org.sohoi.auditor.event.UnreadableEvent when a line is no event */
    static List<RawEvent> of(Bundle bundle, Report report) {
        byte[] content = bundle.bytes(Bundle.EVENTS);
        List<RawEvent> events = new ArrayList<>();
        long last = 0;
        for (int start = 0; start < content.length; ) {
            int end = endOfLine(content, start);
            RawEvent event = EventLines.parse(Arrays.copyOfRange(content, start, end), last + 1);
            if (event.position() <= last) {
                report.add(Finding.at(
                        event.position(),
                        "the events are not in order",
                        "a position after " + last,
                        "position " + event.position()));
            }
            events.add(event);
            last = Math.max(last, event.position());
            start = end + 1;
        }
        return events;
    }

    private static int endOfLine(byte[] content, int start) {
        int end = start;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        return end;
    }
}
