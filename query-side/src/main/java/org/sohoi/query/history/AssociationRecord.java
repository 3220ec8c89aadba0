package org.sohoi.query.history;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/** An association after its events, each of which says what is another from its day on. */
final class AssociationRecord implements Restatement {

    private static final Set<String> NOT_OF_THE_ASSOCIATION =
            Set.of("associationId", "reason", "effectiveOn", "legalBasis");
    private static final Map<String, String> STATUS = Map.of(
            "association.registered", "ACTIVE",
            "association.suspended", "SUSPENDED",
            "association.resumed", "ACTIVE",
            "association.dissolved", "DISSOLVED",
            "association.merged", "MERGED");

    @Override
    public Map<String, JsonNode> after(Map<String, JsonNode> before, ToldEvent event) {
        JsonNode payload = event.payload() == null ? MissingNode.getInstance() : event.payload();
        Map<String, JsonNode> after = new TreeMap<>(before);
        after.putAll(Fields.of(payload, NOT_OF_THE_ASSOCIATION));
        String status = STATUS.get(event.type());
        if (status != null) {
            after.put("status", StringNode.valueOf(status));
        }
        switch (event.type()) {
            case "special-nature.recognised" -> after.put("specialNature", payload.path("legalBasis"));
            case "special-nature.withdrawn" -> after.remove("specialNature");
            case "dissolution-notice.given" -> after.put("dissolutionNotice", payload.path("effectiveOn"));
            default -> {
                // Said by its own fields, or by the status.
            }
        }
        return after;
    }
}
