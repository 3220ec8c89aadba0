package org.sohoi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.sohoi.events.LedgerEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A test class with a query side of its own: events go in, HTTP answers come out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class QuerySideStack {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RunningQuerySide querySide;
    private long head;

    @BeforeAll
    void start() {
        querySide = RunningQuerySide.start();
    }

    @AfterAll
    void stop() {
        querySide.close();
    }

    protected RunningQuerySide querySide() {
        return querySide;
    }

    /** Appends an event to its stream and returns its position. */
    protected long record(String stream, LedgerEvent event) {
        head = querySide.record(stream, event).last();
        return head;
    }

    protected long head() {
        return head;
    }

    /** The answer, once everything recorded so far is in it. */
    protected JsonNode get(String path) {
        HttpResponse<String> answer = ask(path, "application/json");
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    protected JsonNode problem(String path, int status) {
        HttpResponse<String> answer = ask(path, "application/json");
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        return JSON.readTree(answer.body());
    }

    /** What the API says of itself. */
    protected JsonNode description() {
        return JSON.readTree(querySide.get("/v3/api-docs").body());
    }

    protected HttpResponse<String> ask(String path, String accept) {
        String upToNow = path + (path.contains("?") ? "&" : "?") + "minPosition=" + head;
        return querySide.get("/api/v1" + upToNow, "Accept", accept);
    }
}
