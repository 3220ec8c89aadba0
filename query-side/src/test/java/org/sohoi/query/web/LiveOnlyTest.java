package org.sohoi.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.query.QuerySideStack;
import tools.jackson.databind.JsonNode;

/** A replay is asked only what it can answer. */
class LiveOnlyTest extends QuerySideStack {

    private static final Set<String> LIVE_ONLY =
            Set.of("/api/v1/audit/accesses", "/api/v1/audit/evidence", "/api/v1/audit/evidence/events/{position}");

    @Test
    void offersReplaysToAllOtherReads() {
        JsonNode paths = description().get("paths");
        Set<String> offered = paths.propertyNames().stream()
                .filter(path -> paths.at(pointer(path) + "/get/parameters")
                        .findValuesAsString("name")
                        .contains("replay"))
                .collect(Collectors.toSet());

        assertThat(paths.propertyNames()).containsAll(LIVE_ONLY);
        assertThat(offered)
                .contains("/api/v1/summary", "/api/v1/audit/events", "/api/v1/audit/trace")
                .doesNotContainAnyElementsOf(LIVE_ONLY);
    }

    private static String pointer(String path) {
        return "/" + path.replace("/", "~1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/audit/accesses?",
                "/api/v1/audit/evidence?measure=mobilised&",
                "/api/v1/audit/evidence/events/1?"
            })
    void refusesToAskAReplay(String path) {
        var refusal = querySide().get(path + "replay=018f0000-0000-7000-8000-00000000ffff");

        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(refusal.body()).contains("ParameterMustBeKnown", "replay");
    }
}
