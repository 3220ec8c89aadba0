package org.sohoi.auditor.bundle;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The question that an answer is the answer to, with nothing left to a default. */
final class TestQuery {

    private TestQuery() {}

    static ObjectNode of(String answer) {
        JsonNode whole = JsonMapper.shared().readTree(answer);
        ObjectNode query = JsonMapper.shared().createObjectNode();
        query.set("measure", whole.path("measure"));
        whole.path("coordinates").forEachEntry((name, value) -> {
            if (value.isString()) {
                query.set(name, value);
            }
        });
        query.put("knownAt", whole.at("/coordinates/knownAt/position").asString());
        whole.path("filter").forEachEntry((name, value) -> {
            if (value.isString()) {
                query.set(name, value);
            }
        });
        whole.at("/filter/values").forEachEntry(query::set);
        return query;
    }
}
