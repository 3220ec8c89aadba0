package org.sohoi.query.history.story;

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
public record Story(UUID id, KnownAt knownAt, List<Step> steps) {

    public record Step(ToldEvent event, List<FieldChange> changes) {}

    /**
     * @param before none where it was not known
     * @param after none where it is no more
     * @param until the first day that it does not reach, since what holds from then on was known already; none where it goes on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldChange(
            String field,
            @Nullable JsonNode before,
            @Nullable JsonNode after,
            @Nullable LocalDate until) {}

    /** @param events all of the entry's up to T, in their order */
    public static Story ofEntry(UUID id, KnownAt knownAt, List<ToldEvent> events) {
        return new Story(id, knownAt, told(events, new EntryState()));
    }

    /** @param events all about the association itself up to T, in their order */
    public static Story ofAssociation(UUID id, KnownAt knownAt, List<ToldEvent> events) {
        return new Story(id, knownAt, told(events, new AssociationRecord(id)));
    }

    private static List<Step> told(List<ToldEvent> events, Restatement restatement) {
        return events.stream()
                .map(event -> new Step(event, restatement.by(event)))
                .toList();
    }

    /** What differs, field by field. */
    public static List<FieldChange> changes(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new FieldChange(field, before.get(field), after.get(field), null))
                .toList();
    }
}
