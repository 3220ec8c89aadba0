package org.sohoi.auditor.verify;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.report.Finding;
import org.sohoi.auditor.report.Report;

/**
 * Whether the sequences of each stream are 0, 1, 2 …. The first streams are kept in memory, at most 100 MiB of them; the
 * events of all others go to files, and are checked at the end.
 */
final class StreamSequences implements AutoCloseable {

    static final int STREAMS_IN_MEMORY = 2_500_000;

    private final StreamNames names = new StreamNames();
    private final SequenceMap known = new SequenceMap();
    private final int inMemory;
    private final boolean fromTheStart;
    private final Report report;
    private @Nullable SpilledSequences spilled;

    /** @param fromTheStart otherwise streams may go on from earlier */
    StreamSequences(boolean fromTheStart, int inMemory, Report report) {
        this.fromTheStart = fromTheStart;
        this.inMemory = inMemory;
        this.report = report;
    }

    void check(RawEvent event) {
        ByteBuffer stream = names.hash(event.stream());
        long high = stream.getLong();
        long low = stream.getLong();
        if (known.streams() < inMemory || known.knows(high, low)) {
            check(known, high, low, event.sequence(), event.position());
        } else {
            spill().add(high, low, event.sequence(), event.position());
        }
    }

    private SpilledSequences spill() {
        if (spilled == null) {
            spilled = new SpilledSequences();
        }
        return spilled;
    }

    private void check(SequenceMap map, long high, long low, long sequence, long position) {
        long expected = map.expected(high, low);
        boolean begun = expected > 0;
        if (sequence != expected && (begun || fromTheStart)) {
            report.add(Finding.at(
                    position,
                    "the sequence in its stream is not the next",
                    Long.toString(expected),
                    Long.toString(sequence)));
        }
        if (sequence >= expected) {
            map.reached(high, low, sequence);
        }
    }

    /** Checks what memory had no room for. */
    void finish() {
        if (spilled == null) {
            return;
        }
        for (int file = 0; file < spilled.files(); file++) {
            SequenceMap map = new SequenceMap();
            spilled.each(file, (high, low, sequence, position) -> check(map, high, low, sequence, position));
        }
    }

    @Override
    public void close() {
        if (spilled != null) {
            spilled.close();
        }
    }
}
