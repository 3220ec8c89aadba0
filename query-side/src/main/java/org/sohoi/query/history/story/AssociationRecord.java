package org.sohoi.query.history.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * An association after its events, each of which says what is another from its day on, until the day of the next one that is
 * known. What is merged into it changes nothing of it.
 */
final class AssociationRecord implements Restatement {

    private static final Set<String> NOT_OF_THE_ASSOCIATION =
            Set.of("associationId", "reason", "effectiveOn", "legalBasis");
    private static final Map<String, String> STATUS = Map.of(
            "association.registered", "ACTIVE",
            "association.suspended", "SUSPENDED",
            "association.resumed", "ACTIVE",
            "association.dissolved", "DISSOLVED",
            "association.merged", "MERGED");

    private final UUID id;
    private final Map<String, DatedValues> values = new TreeMap<>();

    AssociationRecord(UUID id) {
        this.id = id;
    }

    @Override
    public List<Story.FieldChange> by(ToldEvent event) {
        LocalDate day = event.effectiveOn();
        if (day == null || event.payload() == null || !id.equals(event.association())) {
            return List.of();
        }
        return said(event.type(), event.payload()).entrySet().stream()
                .flatMap(field -> values
                        .computeIfAbsent(field.getKey(), name -> new DatedValues())
                        .from(day, field.getKey(), field.getValue().orElse(null))
                        .stream())
                .toList();
    }

    /** What holds from the event's day on, by field; nothing where the field is no more. */
    private static Map<String, Optional<JsonNode>> said(String type, JsonNode payload) {
        Map<String, Optional<JsonNode>> said = new TreeMap<>();
        Fields.of(payload, NOT_OF_THE_ASSOCIATION).forEach((field, value) -> said.put(field, Optional.of(value)));
        String status = STATUS.get(type);
        if (status != null) {
            said.put("status", Optional.of(StringNode.valueOf(status)));
        }
        switch (type) {
            case "special-nature.recognised" -> said.put("specialNature", Optional.of(payload.path("legalBasis")));
            case "special-nature.withdrawn" -> said.put("specialNature", Optional.empty());
            case "dissolution-notice.given" -> said.put("dissolutionNotice", Optional.of(payload.path("effectiveOn")));
            default -> {
                // Said by its own fields, or by the status.
            }
        }
        return said;
    }
}
