package org.sohoi.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the OpenAPI description says of members, sponsorships and reports. */
class DocumentedWritesTest {

    private final JsonNode description = RunningCommandSide.get("/v3/api-docs").json();

    @Test
    void isOpenApi31() {
        assertThat(description.path("openapi").asString("")).startsWith("3.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members/roll",
                "members/roll/corrections",
                "members/admissions",
                "members/admissions/{entryId}/corrections",
                "members/departures",
                "members/departures/{entryId}/corrections",
                "members/enrolments",
                "members/enrolments/{entryId}/corrections",
                "members/endings",
                "members/endings/{entryId}/corrections",
                "members/admissions/{entryId}/voids",
                "members/departures/{entryId}/voids",
                "members/enrolments/{entryId}/voids",
                "members/endings/{entryId}/voids",
                "sponsorships",
                "sponsorships/{sponsorshipId}/amendments",
                "sponsorships/{sponsorshipId}/endings",
                "sponsorships/{sponsorshipId}/endings/corrections",
                "sponsorships/{sponsorshipId}/endings/voids",
                "sponsorships/{sponsorshipId}/voids",
                "reports",
                "reports/{reportId}/amendments",
                "reports/{reportId}/acceptances",
                "reports/{reportId}/returns"
            })
    void showsABodyWithAnExampleOfEveryWrite(String path) {
        JsonNode write = write(path);
        assertThat(write.path("summary").asString("")).isNotBlank();

        String schema = write.path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema")
                .path("$ref")
                .asString("");
        JsonNode properties = description
                .path("components")
                .path("schemas")
                .path(schema.substring(schema.lastIndexOf('/') + 1))
                .path("properties");
        assertThat(properties.toString()).contains("\"example\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members/roll",
                "members/admissions",
                "members/departures",
                "members/enrolments",
                "members/endings",
                "sponsorships",
                "reports"
            })
    void saysThatWhatIsEnteredIsCreated(String path) {
        assertThat(write(path).path("responses").propertyNames())
                .contains("201")
                .doesNotContain("200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members/admissions/{entryId}/corrections",
                "members/endings/{entryId}/voids",
                "members/roll/corrections",
                "sponsorships/{sponsorshipId}/endings",
                "sponsorships/{sponsorshipId}/endings/corrections",
                "sponsorships/{sponsorshipId}/endings/voids",
                "sponsorships/{sponsorshipId}/voids",
                "reports/{reportId}/returns"
            })
    void saysThatAChangeCreatesNothing(String path) {
        assertThat(write(path).path("responses").propertyNames())
                .contains("200")
                .doesNotContain("201");
    }

    private JsonNode write(String path) {
        return description
                .path("paths")
                .path("/api/v1/associations/{id}/" + path)
                .path("post");
    }
}
