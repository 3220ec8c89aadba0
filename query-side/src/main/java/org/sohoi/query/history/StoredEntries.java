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

    private final JdbcClient jdbc;
    private final int mostExamined;

    StoredEntries(JdbcClient jdbc, int mostExamined) {
        this.jdbc = jdbc;
        this.mostExamined = mostExamined;
    }

    /** @param next after which position to go on; none where nothing more can come */
    record Found(List<EventEntry> entries, @Nullable Long next) {}

    Found find(FindEvents question) {
        EventConditions conditions = EventConditions.of(question);
        int limit = question.paging().limit();
        List<EventEntry> found = conditions
                .ask(jdbc.sql(conditions.page(EventEntry.COLUMNS)))
                .param("examined", mostExamined)
                .param("limit", limit + 1)
                .query(EventEntry::of)
                .list();
        if (found.size() > limit) {
            List<EventEntry> shown = List.copyOf(found.subList(0, limit));
            return new Found(shown, shown.get(shown.size() - 1).position());
        }
        return new Found(found, lastExamined(conditions));
    }

    /** None where everything was examined. */
    private @Nullable Long lastExamined(EventConditions conditions) {
        return conditions
                .ask(jdbc.sql(conditions.lastExamined()))
                .param("skipped", mostExamined - 1)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /** All events of an entry, in order. */
    List<EventEntry> ofEntry(UUID entry, long knownAt, int limit) {
        return all(EventCondition.is("entry_id", entry), "true", knownAt, limit);
    }

    /** All events about an association itself, in order. */
    List<EventEntry> ofAssociation(UUID association, long knownAt, int limit) {
        return all(EventCondition.isAbout(association), "registry", knownAt, limit);
    }

    private List<EventEntry> all(EventCondition about, String more, long knownAt, int limit) {
        return jdbc.sql("SELECT %s FROM (%s) AS about WHERE position <= :known_at ORDER BY position LIMIT :limit"
                        .formatted(EventEntry.COLUMNS, about.eachOf(more)))
                .param(about.name(), about.value())
                .param("known_at", knownAt)
                .param("limit", limit)
                .query(EventEntry::of)
                .list();
    }
}
