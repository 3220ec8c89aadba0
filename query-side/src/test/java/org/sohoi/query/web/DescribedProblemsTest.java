package org.sohoi.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sohoi.query.RunningQuerySide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What all questions have in common is described once, and each refers to it. */
class DescribedProblemsTest {

    private static final Map<String, String> SHARED = Map.of("404", "QuestionNotThere", "503", "AnswerNotYet");

    /** Served beside the questions, and described by itself. */
    private static final String OF_THE_LOG = "/api/v1/audit/(log|log-entries|checkpoint|keys|tile|proofs)(/.*)?";

    private static JsonNode api;
    private static JsonNode nowhere;
    private static JsonNode wrongMethod;
    private static JsonNode unreadable;
    private static JsonNode malformed;

    @BeforeAll
    static void read() {
        try (RunningQuerySide querySide = RunningQuerySide.start()) {
            api = JsonMapper.shared().readTree(querySide.get("/v3/api-docs").body());
            nowhere = JsonMapper.shared()
                    .readTree(querySide.get("/api/v1/nothing").body());
            wrongMethod = JsonMapper.shared()
                    .readTree(querySide.delete("/api/v1/summary").body());
            malformed =
                    JsonMapper.shared().readTree(querySide.get("/api/v1/%00").body());
            unreadable = JsonMapper.shared()
                    .readTree(querySide
                            .get("/api/v1/associations?name=H%E1%BB%99i&field=%FF")
                            .body());
        }
    }

    @Test
    void areGivenWhereNoQuestionIsReached() {
        assertThat(nowhere.path("rule").asString("")).isEqualTo("PathMustLeadSomewhere");
        assertThat(nowhere.path("id").asString("")).isEqualTo("/api/v1/nothing");
        assertThat(wrongMethod.path("rule").asString("")).isEqualTo("MethodMustBeOffered");
        assertThat(wrongMethod.path("expected").asString("")).isEqualTo("one of GET");
        assertThat(malformed.path("rule").asString("")).isEqualTo("RequestMustBeWellFormed");
        assertThat(unreadable.path("rule").asString("")).isEqualTo("UrlMustBeWellFormed");
        assertThat(unreadable.path("id").asString("")).isEqualTo("field");
        assertThat(unreadable.path("found").asString("")).isEqualTo("field=%FF");
    }

    @Test
    void areTheSameForEveryQuestion() {
        assertThat(api.get("paths").propertyNames())
                .filteredOn(path -> path.startsWith("/api/v1/") && !path.matches(OF_THE_LOG))
                .hasSizeGreaterThan(8)
                .allSatisfy(path -> SHARED.forEach((status, name) -> assertThat(api.get("paths")
                                .get(path)
                                .get("get")
                                .get("responses")
                                .get(status)
                                .toString())
                        .isEqualTo("{\"$ref\":\"#/components/responses/%s\"}".formatted(name))));
        SHARED.values()
                .forEach(name -> assertThat(
                                api.at("/components/responses/%s/content/application~1problem+json/schema/$ref"
                                                .formatted(name))
                                        .asString())
                        .isEqualTo("#/components/schemas/ProblemDetail"));
        JsonNode properties = api.at("/components/schemas/ProblemDetail/properties");
        assertThat(properties.at("/status/type").asString()).isEqualTo("integer");
        assertThat(properties.at("/rule/type").asString()).isEqualTo("string");
        assertThat(properties.has("properties")).isFalse();
    }

    @Test
    void saysOfEveryRefusalThatItIsAProblem() {
        List<String> refusals = new ArrayList<>();
        api.get("paths")
                .propertyStream()
                .filter(path -> !path.getKey().matches(OF_THE_LOG))
                .flatMap(path -> path.getValue().propertyStream())
                .flatMap(operation -> operation.getValue().get("responses").propertyStream())
                .filter(response -> response.getKey().matches("[45].."))
                .filter(response -> !response.getValue().has("$ref"))
                .forEach(response ->
                        refusals.addAll(response.getValue().get("content").propertyNames()));
        assertThat(refusals).hasSizeGreaterThan(10).containsOnly("application/problem+json");
    }
}
