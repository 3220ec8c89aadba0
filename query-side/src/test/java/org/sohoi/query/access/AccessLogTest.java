package org.sohoi.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.query.QuerySideStack;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.web.Paging;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nobody looks at what auditors and exports show without being written down. */
class AccessLogTest extends QuerySideStack {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/audit/trace?measure=mobilised, application/json, 200",
        "/api/v1/audit/trace?measure=nothing, application/json, 404",
        "/api/v1/audit/events/7, application/json, 404",
        "/api/v1/audit/log, application/json, 200",
        "/api/v1/audit/nothing, application/json, 404",
        "/api/v1/%61udit/log, application/json, 200",
        "/api/v1/exports/360giving, application/json, 404",
        "/api/v1/measures, text/csv, 200",
        "/api/v1/measures, text/*, 200",
        "/api/v1/measures/mobilised, application/vnd.apache.parquet, 200",
        "/api/v1/measures, nonsense, 406"
    })
    void recordsWhoLookedAtWhat(String path, String accept, int status) {
        HttpResponse<String> answer = querySide().get(path, "Accept", accept, "Actor", "auditor");
        JsonNode access = last();

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(access.get("actor").asString()).isEqualTo("auditor");
        assertThat(access.get("method").asString()).isEqualTo("GET");
        assertThat(access.get("path").asString()
                        + (access.has("query") ? "?" + access.get("query").asString() : ""))
                .isEqualTo(path);
        assertThat(access.get("accept").asString()).isEqualTo(accept);
        assertThat(access.get("status").asInt()).isEqualTo(status);
        // A table that is no text, and a page that the container makes of what is nowhere.
        if (!accept.endsWith("parquet") && !path.endsWith("/nothing")) {
            assertThat(access.get("bytes").asInt()).isEqualTo(answer.body().getBytes(StandardCharsets.UTF_8).length);
        }
    }

    @Test
    void recordsATableThatASecondHeaderAsksFor() {
        HttpResponse<String> answer =
                querySide().get("/api/v1/measures", "Accept", "image/png", "Accept", "text/csv", "Actor", "analyst");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        JsonNode access = last();
        assertThat(access.get("actor").asString()).isEqualTo("analyst");
        assertThat(access.get("accept").asString()).isEqualTo("image/png, text/csv");
    }

    /** The last access before the one that asks for it. */
    private JsonNode last() {
        JsonNode last = null;
        JsonNode before = null;
        for (JsonNode access : accesses()) {
            before = last;
            last = access;
        }
        assertThat(last.get("path").asString()).isEqualTo("/api/v1/audit/accesses");
        assertThat(last.has("status")).isFalse();
        return before;
    }

    private JsonNode accesses() {
        return page("limit=1000").get("accesses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/measures", "/api/v1/summary", "/actuator/health"})
    void leavesAloneWhatIsAnsweredInJson(String path) {
        int before = accesses().size();
        querySide().get(path, "Accept", "application/json");
        querySide().get(path);

        assertThat(accesses()).hasSize(before + 1);
    }

    @Test
    void readsActorsAsCommandsDo() {
        String sent = new String("Trần Thị Bưởi".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(ActorHeader.read(sent)).isEqualTo("Trần Thị Bưởi");
        assertThat(ActorHeader.read(" ")).isNull();
        assertThat(ActorHeader.read("x".repeat(300))).hasSize(200);
    }

    @Test
    void givesOnePageAfterTheOtherOfOneActor() {
        for (int i = 0; i < 5; i++) {
            querySide().get("/api/v1/audit/log", "Actor", "pages");
        }
        int found = 0;
        for (String after = "0"; after != null; ) {
            JsonNode page = page("actor=pages&limit=2&after=" + after);
            found += page.get("accesses").size();
            after = page.has("next") ? page.get("next").asString() : null;
        }
        assertThat(found).isEqualTo(5);
    }

    @Test
    void showsNothingAfterWhatIsStillBeingWrittenDown() throws SQLException {
        try (Connection slow = querySide().bean(ReadModel.class).dataSource().getConnection();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute("INSERT INTO access_log.access (actor, method, path) VALUES ('slow', 'GET', '/')");
            querySide().get("/api/v1/audit/log", "Actor", "quick");

            assertThat(querySide().get("/api/v1/audit/accesses").statusCode()).isEqualTo(503);
            slow.commit();
        }
        assertThat(accesses().findValuesAsString("actor")).containsSubsequence("slow", "quick");
    }

    @Test
    void showsAllToWhoeverFollowsWhileManyAreWritten() {
        AccessLog log = querySide().bean(AccessLog.class);
        AccessPages pages = querySide().bean(AccessPages.class);
        CompletableFuture<?> writing = CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 100; i++) {
                        log.begin(new Request("many", "GET", "/", null, null));
                    }
                }))
                .limit(4)
                .toArray(CompletableFuture[]::new));
        int seen = 0;
        long after = 0;
        for (boolean last = false; !last; ) {
            last = writing.isDone();
            List<Access> page = pages.page(
                            new FindAccesses("many", null, null, new Paging(Paging.Order.OLDEST, after, 1_000)))
                    .accesses();
            seen += page.size();
            after = page.isEmpty() ? after : page.get(page.size() - 1).id();
        }
        writing.join();
        assertThat(seen).isEqualTo(400);
    }

    @Test
    void givesTheNewestFirst() {
        for (String path : List.of("log", "keys", "log")) {
            querySide().get("/api/v1/audit/" + path, "Actor", "newest");
        }
        JsonNode page = page("actor=newest&order=newest&limit=2");
        JsonNode rest =
                page("actor=newest&order=newest&after=" + page.get("next").asString());

        assertThat(page.findValuesAsString("path")).containsExactly("/api/v1/audit/log", "/api/v1/audit/keys");
        assertThat(rest.findValuesAsString("path")).containsExactly("/api/v1/audit/log");
        assertThat(rest.has("next")).isFalse();
    }

    @Test
    void givesThoseOfAPeriod() {
        querySide().get("/api/v1/audit/log", "Actor", "period");
        querySide().get("/api/v1/audit/keys", "Actor", "period");
        JsonNode all = page("actor=period").get("accesses");
        String first = all.get(0).get("at").asString();
        String second = all.get(1).get("at").asString();

        assertThat(page("actor=period&from=" + first + "&to=" + second).findValuesAsString("path"))
                .containsExactly("/api/v1/audit/log");
        assertThat(page("actor=period&from=" + second).findValuesAsString("path"))
                .containsExactly("/api/v1/audit/keys");
    }

    private JsonNode page(String parameters) {
        return new JsonMapper()
                .readTree(
                        querySide().get("/api/v1/audit/accesses?" + parameters).body());
    }

    @ParameterizedTest
    @CsvSource({
        "actor=%00, ParameterMustBeReadable",
        "order=sideways, ParameterMustBeReadable",
        "from=2023-08-25, ParameterMustBeReadable",
        "from=2023-08-25T07:00:00Z&to=2023-08-25T07:00:00Z, PeriodMustNotBeEmpty",
        "limit=1001, ParameterMustBeReadable",
        "until=2023-08-25T07:00:00Z, ParameterMustBeKnown"
    })
    void refusesWhatMakesNoSense(String parameters, String rule) {
        HttpResponse<String> refusal = querySide().get("/api/v1/audit/accesses?" + parameters);

        assertThat(refusal.statusCode()).as(refusal.body()).isEqualTo(400);
        assertThat(refusal.body()).contains("\"rule\":\"" + rule + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE access_log.access SET actor = 'somebody else'",
                "DELETE FROM access_log.access_end",
                "TRUNCATE access_log.access, access_log.access_end"
            })
    void isNeverChanged(String statement) {
        querySide().get("/api/v1/audit/log");

        assertThatThrownBy(() -> execute(statement)).isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/audit/trace?measure=mobilised", "/api/v1/audit/log", "/api/v1/audit/accesses"})
    void refusesWhatCannotBeWrittenDown(String path) {
        execute("ALTER TABLE access_log.access RENAME TO lost");
        try {
            HttpResponse<String> answer = querySide().get(path);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("urn:sohoi:problem:unrecorded").doesNotContain("total");
        } finally {
            execute("ALTER TABLE access_log.lost RENAME TO access");
        }
        assertThat(querySide().get(path).statusCode()).isEqualTo(200);
    }

    private void execute(String statement) {
        querySide().bean(ReadModel.class).jdbc().sql(statement).update();
    }
}
