package org.sohoi.query.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A question as SQL.
 *
 * @param leading gives events in order by an index of each of its alternatives, no two of which give the same
 * @param others are asked of those, as is the leading one itself, which an index may only know by hashes
 */
record EventConditions(
        EventCondition leading, List<EventCondition> others, Map<String, Object> values, String direction) {

    private static final EventCondition ANY = new EventCondition("any", null, "true");

    static EventConditions of(FindEvents question) {
        EventFilter filter = question.filter();
        // Those that leave the fewest first.
        List<EventCondition> indexed = given(
                EventCondition.isText("command_id", filter.commandId()),
                EventCondition.isText("correlation_id", filter.correlationId()),
                EventCondition.is("entry_id", filter.entry()),
                EventCondition.isText("stream", filter.stream()),
                EventCondition.isAbout(filter.association()),
                EventCondition.isText("actor", filter.actor()),
                EventCondition.isText("type", filter.type()));
        List<EventCondition> others = given(
                new EventCondition("effective_from", filter.effectiveFrom(), "effective_on >= :effective_from"),
                new EventCondition("effective_to", filter.effectiveTo(), "effective_on < :effective_to"));
        return new EventConditions(
                indexed.isEmpty() ? ANY : indexed.get(0),
                Stream.concat(indexed.stream().skip(1), others.stream()).toList(),
                values(question, Stream.concat(indexed.stream(), others.stream())),
                question.paging().direction());
    }

    private static List<EventCondition> given(EventCondition... conditions) {
        return Stream.of(conditions)
                .filter(condition -> condition.value() != null)
                .toList();
    }

    private static Map<String, Object> values(FindEvents question, Stream<EventCondition> conditions) {
        Map<String, Object> values = new LinkedHashMap<>();
        conditions.forEach(condition -> condition.addTo(values));
        values.put("first", question.paging().lowest(question.filter().firstPosition()));
        values.put("last", question.paging().highest(question.filter().lastPosition()));
        return values;
    }

    String page(String columns) {
        String wanted = Stream.concat(Stream.of(leading), others.stream())
                .map(EventCondition::either)
                .collect(Collectors.joining(" AND "));
        return "SELECT %s FROM (SELECT * %s LIMIT :examined) AS candidate WHERE %s ORDER BY position %s LIMIT :limit"
                .formatted(columns, candidates(), wanted, direction);
    }

    String lastExamined() {
        return "SELECT position %s LIMIT 1 OFFSET :skipped".formatted(candidates());
    }

    private String candidates() {
        return "FROM (%s) AS led ORDER BY position %s"
                .formatted(leading.eachOf("position BETWEEN :first AND :last"), direction);
    }

    JdbcClient.StatementSpec ask(JdbcClient.StatementSpec statement) {
        JdbcClient.StatementSpec asked = statement;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            asked = asked.param(value.getKey(), value.getValue());
        }
        return asked;
    }
}
