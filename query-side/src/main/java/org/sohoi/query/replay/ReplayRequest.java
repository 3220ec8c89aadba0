package org.sohoi.query.replay;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.web.QueryParameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is to be replayed.
 *
 * @param upTo null for all that is recorded
 * @param projections their names; null for all
 */
@Schema(description = "What is to be replayed")
record ReplayRequest(
        @Schema(description = "The last position to replay; default the last one recorded", example = "48211") @Nullable Long upTo,

        @Schema(description = "Names of read models; default all", example = "[\"measures\", \"registry\"]") @Nullable List<String> projections) {

    private static final Set<String> FIELDS = Set.of("upTo", "projections");
    private static final String POSITION = "a position from 1, as a number";
    private static final String NAMES = "a list of names, at least one";

    /** Everything, up to the last position. */
    static final ReplayRequest WHOLE = new ReplayRequest(null, null);

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Read as strictly as parameters are. */
    static ReplayRequest of(JsonNode body) {
        if (body.isMissingNode()) {
            return WHOLE;
        }
        if (!body.isObject()) {
            throw QueryParameters.unreadable(
                    "body", "an object with upTo and projections, or nothing", body.toString());
        }
        for (String name : body.propertyNames()) {
            if (!FIELDS.contains(name)) {
                throw QueryParameters.unreadable("body", "an object with upTo and projections alone", name);
            }
        }
        return new ReplayRequest(position(body.path("upTo")), names(body.path("projections")));
    }

    /** The same text for whatever asks for the same. */
    String canonical() {
        Map<String, @Nullable Object> members = new TreeMap<>();
        members.put("upTo", upTo);
        members.put("projections", projections == null ? null : new TreeSet<>(projections));
        return JSON.writeValueAsString(members);
    }

    private static @Nullable Long position(JsonNode given) {
        if (isAbsent(given)) {
            return null;
        }
        if (!given.isIntegralNumber() || !given.canConvertToLong() || given.longValue() < 1) {
            throw QueryParameters.unreadable("upTo", POSITION, given.toString());
        }
        return given.longValue();
    }

    private static @Nullable List<String> names(JsonNode given) {
        if (isAbsent(given)) {
            return null;
        }
        List<String> names = new ArrayList<>();
        for (JsonNode name : given) {
            if (!name.isString()) {
                throw QueryParameters.unreadable("projections", NAMES, given.toString());
            }
            names.add(name.stringValue());
        }
        if (!given.isArray() || names.isEmpty()) {
            throw QueryParameters.unreadable("projections", NAMES, given.toString());
        }
        return names;
    }

    private static boolean isAbsent(JsonNode given) {
        return given.isMissingNode() || given.isNull();
    }
}
