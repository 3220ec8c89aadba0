package org.sohoi.query.history.story;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What JSON says, field by field, such as {@code donor.kind}. */
public final class Fields {

    private Fields() {}

    /** @param besides members of the object that are left out */
    public static Map<String, JsonNode> of(JsonNode json, Set<String> besides) {
        Map<String, JsonNode> fields = new TreeMap<>();
        json.forEachEntry((name, value) -> {
            if (!besides.contains(name)) {
                add(name, value, fields);
            }
        });
        return fields;
    }

    private static void add(String name, JsonNode value, Map<String, JsonNode> fields) {
        if (value.isObject()) {
            value.forEachEntry((member, of) -> add(name + "." + member, of, fields));
        } else if (!value.isNull()) {
            fields.put(name, value);
        }
    }
}
