package org.sohoi.query.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A question as SQL.
 *
 * @param leading gives events in order by its index; none for the order of the ledger
 * @param others are asked of those, each by its condition
 */
record EventConditions(@Nullable String leading, List<String> others, Map<String, Object> values, String direction) {

    static EventConditions of(FindEvents question) {
        EventFilter filter = question.filter();
        Map<String, @Nullable Object> indexed = new LinkedHashMap<>();
        // Those that leave the fewest first.
        indexed.put("command_id = :command_id", filter.commandId());
        indexed.put("correlation_id = :correlation_id", filter.correlationId());
        indexed.put("entry_id = :entry_id", filter.entry());
        indexed.put("stream = :stream", filter.stream());
        indexed.put("association_id = :association_id", filter.association());
        indexed.put("actor = :actor", filter.actor());
        indexed.put("type = :type", filter.type());
        Map<String, @Nullable Object> others = new LinkedHashMap<>();
        others.put("effective_on >= :effective_from", filter.effectiveFrom());
        others.put("effective_on < :effective_to", filter.effectiveTo());
        List<String> byIndex = given(indexed);
        return new EventConditions(
                byIndex.isEmpty() ? null : byIndex.get(0),
                Stream.concat(byIndex.stream().skip(1), given(others).stream()).toList(),
                values(question, indexed, others),
                question.order() == FindEvents.Order.OLDEST ? "ASC" : "DESC");
    }

    private static List<String> given(Map<String, @Nullable Object> conditions) {
        return conditions.entrySet().stream()
                .filter(condition -> condition.getValue() != null)
                .map(Map.Entry::getKey)
                .toList();
    }

    @SafeVarargs
    private static Map<String, Object> values(FindEvents question, Map<String, @Nullable Object>... conditions) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map<String, @Nullable Object> part : conditions) {
            part.forEach((condition, value) -> {
                if (value != null) {
                    values.put(condition.substring(condition.indexOf(':') + 1), value);
                }
            });
        }
        boolean oldest = question.order() == FindEvents.Order.OLDEST;
        Long after = question.after();
        long first = question.filter().firstPosition();
        long last = question.filter().lastPosition();
        values.put("first", after != null && oldest ? Math.max(first, after + 1) : first);
        values.put("last", after != null && !oldest ? Math.min(last, after - 1) : last);
        return values;
    }

    String page(String columns) {
        String wanted = others.isEmpty() ? "" : "WHERE " + String.join(" AND ", others);
        return "SELECT %s FROM (SELECT * %s LIMIT :examined) AS candidate %s ORDER BY position %s LIMIT :limit"
                .formatted(columns, candidates(), wanted, direction);
    }

    String lastExamined() {
        return "SELECT position %s LIMIT 1 OFFSET :skipped".formatted(candidates());
    }

    private String candidates() {
        return "FROM event_entry WHERE position BETWEEN :first AND :last%s ORDER BY position %s"
                .formatted(leading == null ? "" : " AND " + leading, direction);
    }

    JdbcClient.StatementSpec ask(JdbcClient.StatementSpec statement) {
        JdbcClient.StatementSpec asked = statement;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            asked = asked.param(value.getKey(), value.getValue());
        }
        return asked;
    }
}
