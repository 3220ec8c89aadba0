package org.sohoi.auditor.log;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Logs of events that no database holds. */
public final class MadeUpLog {

    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2023-08-14T00:00:00Z");

    private final List<StoredEvent> events = new ArrayList<>();

    /** Records one more event, in a stream of its own. */
    public MadeUpLog with(String type, String payload) {
        long position = events.size() + 1;
        events.add(new StoredEvent(
                position,
                FIRST.plusSeconds(position),
                FIRST.plusSeconds(position),
                new UUID(0, position).toString(),
                "stream-" + position,
                "Made up",
                0,
                type,
                "1",
                payload,
                "{}"));
        return this;
    }

    public static ReferenceLog of(int events, TestKey key) {
        MadeUpLog log = new MadeUpLog();
        for (int i = 1; i <= events; i++) {
            log.with("thing.happened", "{\"n\":" + i + "}");
        }
        return log.signedBy(key);
    }

    public ReferenceLog signedBy(TestKey key) {
        return new ReferenceLog(List.copyOf(events), key);
    }
}
