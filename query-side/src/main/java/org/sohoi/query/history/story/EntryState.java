package org.sohoi.query.history.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * An entry after its events: corrections restate it in full, a void leaves nothing of it, and what the
 * ledger no longer gives says nothing.
 */
final class EntryState implements Restatement {

    private static final Set<String> NOT_OF_THE_ENTRY =
            Set.of("associationId", "entryId", "sponsorshipId", "reportId", "year", "reason");
    private static final String MEMBER = "memberId";
    private static final Set<String> GIVEN = Set.of("scholarship", "support", "reward");

    private Map<String, JsonNode> fields = Map.of();

    @Override
    public List<Story.FieldChange> by(ToldEvent event) {
        Map<String, JsonNode> before = fields;
        if (event.payload() != null) {
            fields = after(before, event.type(), event.payload());
        }
        return Story.changes(before, fields);
    }

    private static Map<String, JsonNode> after(Map<String, JsonNode> before, String type, JsonNode payload) {
        return switch (type) {
            case "donation.voided",
                    "disbursement.voided",
                    "operating-funds.voided",
                    "membership-entry.voided",
                    "sponsorship.voided" -> Map.of();
            case "sponsorship.ended" ->
                with(with(before, "endedOn", payload.path("endedOn")), "endingReason", payload.path("reason"));
            case "periodic-report.accepted" -> with(before, "status", StringNode.valueOf("ACCEPTED"));
            case "periodic-report.returned" -> with(before, "status", StringNode.valueOf("RETURNED"));
            // What a member left for bears the name that reasons of corrections have.
            case "members.departed", "membership.ended" ->
                with(restated(payload), "departureReason", payload.path("reason"));
            case "membership-entry.corrected" -> ofTheSameMember(before, restated(payload));
            default -> restated(payload);
        };
    }

    /** Corrections count a named member, whom they do not name, as they count a crowd. */
    private static Map<String, JsonNode> ofTheSameMember(Map<String, JsonNode> before, Map<String, JsonNode> restated) {
        JsonNode member = before.get(MEMBER);
        if (member == null) {
            return restated;
        }
        Map<String, JsonNode> fields = with(restated, MEMBER, member);
        fields.remove("count");
        return fields;
    }

    private static Map<String, JsonNode> with(Map<String, JsonNode> fields, String field, JsonNode value) {
        Map<String, JsonNode> more = new TreeMap<>(fields);
        more.put(field, value);
        return more;
    }

    /** What was given is called by its kind when it is recorded, and a disbursement when it is corrected. */
    private static Map<String, JsonNode> restated(JsonNode payload) {
        Map<String, JsonNode> fields = new HashMap<>();
        Fields.of(payload, NOT_OF_THE_ENTRY).forEach((name, value) -> fields.put(commonName(name), value));
        return fields;
    }

    private static String commonName(String field) {
        int dot = field.indexOf('.');
        return dot > 0 && GIVEN.contains(field.substring(0, dot)) ? "disbursement" + field.substring(dot) : field;
    }
}
