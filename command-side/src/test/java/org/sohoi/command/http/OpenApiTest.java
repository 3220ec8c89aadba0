package org.sohoi.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.command.http.RunningCommandSide.get;
import static org.sohoi.command.http.RunningCommandSide.post;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sohoi.command.http.RunningCommandSide.Answer;
import tools.jackson.databind.JsonNode;

class OpenApiTest {

    private static final String UNKNOWN = "018a0000-0000-7000-8000-00000000dead";

    @BeforeAll
    static void aMap() {
        SampleData.define();
    }

    @Test
    void describesEveryWrite() {
        JsonNode api = get("/v3/api-docs").json();

        assertThat(api.path("openapi").asString()).startsWith("3.1");
        JsonNode donation =
                api.path("paths").path("/api/v1/associations/{id}/donations").path("post");
        assertThat(donation.path("operationId").asString()).isEqualTo("recordDonation");
        assertThat(donation.findValuesAsString("name")).contains("Actor", "Idempotency-Key", "If-Match");
        assertThat(donation.path("responses").propertyNames()).contains("201", "409", "422", "503");
    }

    /** An example that the API does not understand misleads; that its associations are not there is another matter. */
    @Test
    void givesExamplesThatAreUnderstood() {
        JsonNode paths = get("/v3/api-docs").json().path("paths");
        int tried = 0;
        for (String path : paths.propertyNames()) {
            JsonNode body = paths.path(path).path("post").path("requestBody");
            JsonNode example = body.path("content").path("application/json").path("example");
            if (example.isMissingNode()) {
                continue;
            }
            tried++;
            Answer answer =
                    post(path.replaceAll("\\{year}", "2023").replaceAll("\\{\\w+}", UNKNOWN), example.toString());
            assertThat(answer.status())
                    .as("%s: %s", path, answer.response().body())
                    .isIn(200, 201, 404, 409);
        }
        assertThat(tried).isGreaterThan(25);
    }

    @Test
    void showsThemInABrowser() {
        assertThat(get("/swagger-ui/index.html").status()).isEqualTo(200);
    }

    @Test
    void measuresCommandsByOutcome() {
        post("/api/v1/associations/" + UNKNOWN + "/donations", SampleData.donation(1));

        assertThat(get("/actuator/prometheus").response().body())
                .contains("sohoi_commands_seconds_count{")
                .contains("command=\"DefineUnit\"", "outcome=\"accepted\"")
                .contains("command=\"RecordDonation\"", "outcome=\"rejected\",rule=\"AssociationMustExist\"");
        assertThat(get("/actuator/health").status()).isEqualTo(200);
    }
}
