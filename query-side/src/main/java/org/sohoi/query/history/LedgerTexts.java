package org.sohoi.query.history;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sohoi.eventstore.LedgerRecord;
import org.sohoi.eventstore.LedgerRecords;
import org.sohoi.eventstore.Recording;

/** Reads events as they are stored. Neighbours are read together. */
final class LedgerTexts {

    /** Reading over so many costs less than asking again. */
    private static final int READ_OVER = 20;

    private final LedgerRecords ledger;

    LedgerTexts(LedgerRecords ledger) {
        this.ledger = ledger;
    }

    /** Those that the ledger gives, by position. */
    Map<Long, LedgerRecord> at(Collection<Long> positions) {
        TreeSet<Long> wanted = new TreeSet<>(positions);
        Map<Long, LedgerRecord> records = new HashMap<>();
        while (!wanted.isEmpty()) {
            long first = wanted.first();
            List<LedgerRecord> page = ledger.after(new Recording(first - 1, Instant.EPOCH), run(wanted));
            page.stream()
                    .filter(record -> wanted.remove(record.recording().position()))
                    .forEach(record -> records.put(record.recording().position(), record));
            // The first is gone from the ledger, if it was not read.
            wanted.remove(first);
        }
        return records;
    }

    private static int run(TreeSet<Long> wanted) {
        long last = wanted.first();
        for (long position : wanted) {
            if (position - last > READ_OVER) {
                break;
            }
            last = position;
        }
        return (int) (last - wanted.first() + 1);
    }
}
