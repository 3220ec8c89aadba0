package org.sohoi.eventstore.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold of every ledger at every moment. */
final class LedgerOrder {

    private LedgerOrder() {}

    static void holdsFor(List<TestLedger.Row> rows) {
        long position = 0;
        Instant recordedAt = Instant.MIN;
        Map<String, Long> reached = new HashMap<>();
        for (TestLedger.Row row : rows) {
            assertThat(row.position()).as("dense positions").isEqualTo(++position);
            assertThat(row.recordedAt()).as("recorded_at at %d", position).isAfterOrEqualTo(recordedAt);
            recordedAt = row.recordedAt();
            assertThat(row.sequence())
                    .as("stream %s at %d", row.stream(), position)
                    .isEqualTo(reached.merge(row.stream(), 0L, (last, zero) -> last + 1));
        }
        assertThat(rows.stream().map(TestLedger.Row::eventId)).doesNotHaveDuplicates();
    }

    /** By hash: AssertJ would look through all rows for each event, which takes longer than the load. */
    static void holdsForWithAll(Collection<String> acknowledged, List<TestLedger.Row> rows) {
        holdsFor(rows);
        Set<String> lost = new HashSet<>(acknowledged);
        rows.forEach(row -> lost.remove(row.eventId()));
        assertThat(lost).as("acknowledged and not there").isEmpty();
    }
}
