package org.sohoi.query.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Object> values = values(question.filter());
        String leading = values.keySet().stream().findFirst().orElse(null);
        boolean oldest = question.order() == FindEvents.Order.OLDEST;
        long after = question.after() == null ? (oldest ? 0 : Long.MAX_VALUE) : question.after();
        long first = Math.max(question.filter().firstPosition(), oldest ? after + 1 : 1);
        long last = Math.min(question.filter().lastPosition(), oldest ? Long.MAX_VALUE : after - 1);
        String candidates = "FROM event_entry WHERE position BETWEEN :first AND :last%s ORDER BY position %s"
                .formatted(leading == null ? "" : " AND " + leading, oldest ? "ASC" : "DESC");
        JdbcClient.StatementSpec page = jdbc.sql("SELECT %s FROM (SELECT * %s LIMIT :examined) AS candidate%s%s"
                        .formatted(
                                EventEntry.COLUMNS,
                                candidates,
                                others(values, leading),
                                " ORDER BY position %s LIMIT :limit".formatted(oldest ? "ASC" : "DESC")))
                .param("examined", MOST_EXAMINED)
                .param("limit", question.limit() + 1);
        List<EventEntry> found =
                set(page, values, first, last).query(EventEntry::of).list();
        if (found.size() > question.limit()) {
            List<EventEntry> shown = List.copyOf(found.subList(0, question.limit()));
            return new Found(shown, shown.get(shown.size() - 1).position());
        }
        JdbcClient.StatementSpec end = jdbc.sql("SELECT position %s LIMIT 1 OFFSET :examined".formatted(candidates))
                .param("examined", MOST_EXAMINED - 1);
        return new Found(
                found,
                set(end, values, first, last).query(Long.class).optional().orElse(null));
    }

    private static String others(Map<String, Object> values, @Nullable String leading) {
        List<String> others = new ArrayList<>(values.keySet());
        others.remove(leading);
        return others.isEmpty() ? "" : " WHERE " + String.join(" AND ", others);
    }

    private static JdbcClient.StatementSpec set(
            JdbcClient.StatementSpec statement, Map<String, Object> values, long first, long last) {
        JdbcClient.StatementSpec set = statement.param("first", first).param("last", last);
        for (Map.Entry<String, Object> value : values.entrySet()) {
            set = set.param(value.getKey().substring(value.getKey().indexOf(':') + 1), value.getValue());
        }
        return set;
    }

    /** By condition, those that leave the fewest first; days have no index that gives positions in order. */
    private static Map<String, Object> values(EventFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "command_id = :command_id", filter.commandId());
        put(values, "correlation_id = :correlation_id", filter.correlationId());
        put(values, "entry_id = :entry_id", filter.entry());
        put(values, "stream = :stream", filter.stream());
        put(values, "association_id = :association_id", filter.association());
        put(values, "actor = :actor", filter.actor());
        put(values, "type = :type", filter.type());
        if (filter.effectiveFrom() != null || filter.effectiveTo() != null) {
            values.putIfAbsent("position >= :any_position", 0L);
        }
        put(values, "effective_on >= :effective_from", filter.effectiveFrom());
        put(values, "effective_on < :effective_to", filter.effectiveTo());
        return values;
    }

    private static void put(Map<String, Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            values.put(condition, value);
        }
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
