package org.sohoi.auditor.source;

/** Where raw events come from, in the order in which they are kept. */
@FunctionalInterface
public interface EventSource {

    /**
     * @param position after which the first event is wanted; 0 for all there is, whatever its position
     * @throws org.sohoi.auditor.report.Unreachable when nothing can be read
     */
    EventCursor after(long position);
}
