package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sohoi.events.LedgerEvent;
import org.sohoi.query.RunningQuerySide;

/**
 * A ledger that grows by random transactions, first on the old map and, once so much is recorded, on the new; and all that
 * was recorded in it.
 */
public final class RecordedHistory {

    private static final int LONGEST_TRANSACTION = 6;
    private static final int STREAMS = 7;

    private final RunningQuerySide querySide;
    private final RandomHistory history;
    private final int reformedAfter;
    private final List<LedgerEvent> recorded = new ArrayList<>();
    private int transactions;

    /** @param reformedAfter how many events are recorded before units are reorganised */
    public RecordedHistory(RunningQuerySide querySide, long seed, int reformedAfter) {
        this.querySide = querySide;
        this.history = new RandomHistory(seed);
        this.reformedAfter = reformedAfter;
        record(List.copyOf(RandomMap.UNITS));
    }

    /** In the order of their positions. */
    public List<LedgerEvent> recorded() {
        return recorded;
    }

    public void grow(Random random, int events) {
        int target = recorded.size() + events;
        boolean unreformed = recorded.size() < reformedAfter;
        while (recorded.size() < target) {
            List<LedgerEvent> transaction = new ArrayList<>();
            for (int i = 1 + random.nextInt(LONGEST_TRANSACTION); i > 0; i--) {
                transaction.add(history.next());
            }
            record(transaction);
        }
        if (unreformed && recorded.size() >= reformedAfter) {
            record(List.of(RandomMap.REORGANISED));
        }
    }

    private void record(List<LedgerEvent> events) {
        querySide.record("stream-" + transactions++ % STREAMS, events.toArray(LedgerEvent[]::new));
        recorded.addAll(events);
    }

    /** The answer to a question that can be answered. */
    String ask(String path) {
        HttpResponse<String> response = querySide.get(path);
        assertThat(response.statusCode()).as("%s: %s", path, response.body()).isEqualTo(200);
        return response.body();
    }
}
