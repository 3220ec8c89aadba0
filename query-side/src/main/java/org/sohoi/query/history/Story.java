package org.sohoi.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.time.KnownAt;
import tools.jackson.databind.JsonNode;

/** What became of something, as known at T: its events in the order of the ledger, each with what changed by it. */
record Story(UUID id, KnownAt knownAt, List<Step> steps) {

    record Step(ToldEvent event, List<FieldChange> changes) {}

    /**
     * @param before none where it was not known
     * @param after none where it is no more
     * @param until the first day on which something else holds, as was known already; none where it goes on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FieldChange(
            String field,
            @Nullable JsonNode before,
            @Nullable JsonNode after,
            @Nullable LocalDate until) {}

    static List<Step> told(List<ToldEvent> events, Restatement restatement) {
        return events.stream()
                .map(event -> new Step(event, restatement.by(event)))
                .toList();
    }

    static List<FieldChange> changes(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new FieldChange(field, before.get(field), after.get(field), null))
                .toList();
    }
}
