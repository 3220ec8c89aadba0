package org.sohoi.query.history;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds events. However rare what is wanted, no question looks at more than so many events: of the filters one leads, whose
 * index gives them in order, and the others are asked of those that it gives.
 */
final class StoredEntries {

    /** Looked at by one question: a few tens of milliseconds. */
    private static final int MOST_EXAMINED = 50_000;

    private final JdbcClient jdbc;

    StoredEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param next after which position to go on; none where nothing more can come */
    record Found(List<EventEntry> entries, @Nullable Long next) {}

    Found find(FindEvents question) {
        EventConditions conditions = EventConditions.of(question);
        List<EventEntry> found = conditions
                .ask(jdbc.sql(conditions.page(EventEntry.COLUMNS)))
                .param("examined", MOST_EXAMINED)
                .param("limit", question.limit() + 1)
                .query(EventEntry::of)
                .list();
        if (found.size() > question.limit()) {
            List<EventEntry> shown = List.copyOf(found.subList(0, question.limit()));
            return new Found(shown, shown.get(shown.size() - 1).position());
        }
        return new Found(found, lastExamined(conditions));
    }

    /** None where everything was examined. */
    private @Nullable Long lastExamined(EventConditions conditions) {
        return conditions
                .ask(jdbc.sql(conditions.lastExamined()))
                .param("skipped", MOST_EXAMINED - 1)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /** All events of an entry, in order. */
    List<EventEntry> ofEntry(UUID entry, long knownAt, int limit) {
        return all("entry_id = :id", entry, knownAt, limit);
    }

    /** All events about an association itself, in order. */
    List<EventEntry> ofAssociation(UUID association, long knownAt, int limit) {
        return all("registry AND association_id = :id", association, knownAt, limit);
    }

    private List<EventEntry> all(String condition, UUID id, long knownAt, int limit) {
        return jdbc.sql("SELECT %s FROM event_entry WHERE %s AND position <= :known_at ORDER BY position LIMIT :limit"
                        .formatted(EventEntry.COLUMNS, condition))
                .param("id", id)
                .param("known_at", knownAt)
                .param("limit", limit)
                .query(EventEntry::of)
                .list();
    }
}
