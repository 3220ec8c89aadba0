package org.sohoi.transparency.log;

import java.util.List;
import java.util.stream.IntStream;
import org.sohoi.eventstore.LedgerRecord;
import org.sohoi.transparency.entry.Entries;

/** Hashes a page of events on all cores. */
final class LeafHashes {

    private static final int AT_ONCE = 256;

    private LeafHashes() {}

    static byte[][] of(List<LedgerRecord> page) {
        byte[][] hashes = new byte[page.size()][];
        int parts = (page.size() + AT_ONCE - 1) / AT_ONCE;
        IntStream.range(0, parts).parallel().forEach(part -> hash(page, part * AT_ONCE, hashes));
        return hashes;
    }

    private static void hash(List<LedgerRecord> page, int first, byte[][] hashes) {
        Entries entries = new Entries();
        for (int i = first; i < Math.min(page.size(), first + AT_ONCE); i++) {
            hashes[i] = entries.leafHash(page.get(i));
        }
    }
}
