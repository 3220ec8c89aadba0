package org.sohoi.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.command.http.RunningCommandSide.get;
import static org.sohoi.command.http.RunningCommandSide.head;
import static org.sohoi.command.http.RunningCommandSide.post;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.command.http.RunningCommandSide.Answer;
import tools.jackson.databind.JsonNode;

/** A write whose receipt the caller could not take is refused before it is recorded. */
class AcceptedFormatsTest {

    private static String association;

    @BeforeAll
    static void anAssociation() {
        SampleData.define();
        association = SampleData.register("FORMATS-1");
    }

    @Test
    void everyWriteIsRefusedBeforehand() {
        List<String> writes = writes();
        assertThat(writes).hasSizeGreaterThan(40);
        long head = head();
        for (String path : writes) {
            for (String accept : List.of("text/csv", "nonsense")) {
                refused(post(path, "{}", "Accept", accept), accept);
            }
        }
        assertThat(head()).isEqualTo(head);
    }

    /** The ids of what is not there: only a refusal that comes first of all hides that. */
    private static List<String> writes() {
        JsonNode paths = get("/v3/api-docs").json().path("paths");
        return paths.propertyNames().stream()
                .filter(path -> paths.path(path).has("post"))
                .map(path -> path.replace("{year}", "2023").replaceAll("\\{\\w+}", association))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "nonsense"})
    void aDonationIsNotRecordedAndThenRefused(String accept) {
        long head = head();
        refused(post(donations(), SampleData.donation(1_000), "Accept", accept), accept);
        assertThat(head()).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/*", "application/problem+json, application/json"})
    void aDonationIsRecordedForWhoeverTakesJson(String accept) {
        Answer answer = post(donations(), SampleData.donation(1_000), "Accept", accept);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    }

    private static String donations() {
        return "/api/v1/associations/" + association + "/donations";
    }

    private static void refused(Answer answer, String accept) {
        assertThat(answer.status())
                .as("%s: %s", answer.response().uri(), answer.response().body())
                .isEqualTo(406);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("rule")).isEqualTo("FormatMustBeOffered");
        assertThat(answer.text("id")).isEqualTo("Accept");
        assertThat(answer.text("expected")).isEqualTo("one of application/json");
        assertThat(answer.text("found")).isEqualTo(accept);
    }
}
