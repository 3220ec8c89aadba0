package org.sohoi.query.history;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What is known of something after an event, by field. */
interface Restatement {

    /** @param before by field; not to be changed */
    Map<String, JsonNode> after(Map<String, JsonNode> before, ToldEvent event);
}
