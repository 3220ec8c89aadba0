package org.sohoi.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.command.http.RunningCommandSide.head;
import static org.sohoi.command.http.RunningCommandSide.post;
import static org.sohoi.command.http.RunningCommandSide.request;
import static org.sohoi.command.http.RunningCommandSide.send;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.command.http.RunningCommandSide.Answer;

/** Whatever is wrong with a request, the answer is a clear 4xx, and the ledger stays as it was. */
class BadInputTest {

    private static String donations;

    @BeforeAll
    static void anAssociation() {
        SampleData.define();
        donations = "/api/v1/associations/" + SampleData.register("BAD-1") + "/donations";
        post(donations, SampleData.donation(1_000));
    }

    /** A donation with one thing wrong: the field and its JSON in place of what is right. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            effectiveOn | "2023-02-30"           | 400 | $.effectiveOn
            effectiveOn | "25/08/2023"           | 400 | $.effectiveOn
            effectiveOn | [2023, 8, 25]          | 400 | $.effectiveOn
            effectiveOn | "2023-08-25T00:00:00Z" | 400 | $.effectiveOn
            effectiveOn | 20230825               | 400 | $.effectiveOn
            effectiveOn | null                   | 422 | $.effectiveOn
            effectiveOn | "2999-01-01"           | 422 | EffectiveDateMustNotBeInTheFuture
            effectiveOn | "+999999999-12-31"     | 400 | $.effectiveOn
            effectiveOn | "+6000000-01-01"       | 400 | $.effectiveOn
            effectiveOn | "1999-01-01"           | 422 | EffectiveDateMustNotPrecedeTheAssociation
            effectiveOn | "-999999999-01-01"     | 400 | $.effectiveOn
            cash        | "1000"                 | 400 | $.cash
            cash        | 1000.0                 | 400 | $.cash
            cash        | 1e3                    | 400 | $.cash
            cash        | true                   | 400 | $.cash
            cash        | [1]                    | 400 | $.cash
            cash        | 99999999999999999999   | 400 | $.cash
            cash        | -1                     | 422 | CashMustNotBeNegative
            cash        | 0                      | 422 | DonationMustBePositive
            cash        | 1000000000000001       | 422 | AmountMustBeWithinBounds
            cash        | 9223372036854775807    | 422 | AmountMustBeWithinBounds
            donor       | "Kim Ngọc"             | 400 | $.donor
            donor       | null                   | 422 | $.donor
            donor       | {"kind": "PERSON"}     | 400 | $.donor.kind
            donor       | {"kind": 1}            | 400 | $.donor.kind
            donor       | {"kind": "individual"} | 400 | $.donor.kind
            donor       | {"kind": "INDIVIDUAL"} | 422 | DonorMustBeNamedOrAnonymous
            donor       | {"kind": "ANONYMOUS", "name": "Kim"}      | 422 | AnonymousDonorMustHaveNoName
            donor       | {"kind": "INDIVIDUAL", "name": 7}         | 400 | $.donor.name
            donor       | {"kind": "INDIVIDUAL", "name": "a\\nb"}   | 400 | $.donor.name
            donor       | {"kind": "INDIVIDUAL", "name": "\\u0000"} | 400 | $.donor.name
            donor       | {"kind": "INDIVIDUAL", "name": "\\ud800"} | 400 | $.donor.name
            donor       | {"kind": "INDIVIDUAL", "name": "a\\u202eb"} | 400 | $.donor.name
            donor       | {"kind": "INDIVIDUAL", "name": "a\\u2028b"} | 400 | $.donor.name
            donor       | {"kind": "INDIVIDUAL", "name": "a\\uffff"}  | 400 | $.donor.name
            donor       | {"kind": "INDIVIDUAL", "name": "\\u00a0"}   | 422 | DonorMustBeNamedOrAnonymous
            donor       | {"kind": "INDIVIDUAL", "name": "\\u200b "}  | 422 | DonorMustBeNamedOrAnonymous
            donor       | {"kind": "INDIVIDUAL", "name": "\\u3164"}   | 422 | DonorMustBeNamedOrAnonymous
            inKind      | {}                     | 400 | $.inKind
            inKind      | [null]                 | 422 | $.inKind[0]
            inKind      | [{"description": "Gạo", "quantity": 1, "unit": "kg"}] | 422 | InKindMustHaveAValuation
            inKind      | [{"description": "Gạo", "quantity": 1, "unit": "kg", "valuation": {"amount": 0, "method": "INVOICE", "valuedOn": "2023-03-01"}}] | 422 | InKindMustHaveAValuation
            inKind      | [{"description": "Gạo", "quantity": "1", "unit": "kg"}] | 400 | $.inKind[0].quantity
            inKind      | [{"description": "Gạo", "quantity": 1e999999, "unit": "kg"}] | 422 | $.inKind[0].quantity
            color       | "red"                  | 400 | $.color
            """)
    void rejectsADonationWithOneThingWrong(String field, String json, int status, String culprit) {
        String body = donationWith(field, json);
        long head = head();
        Answer answer = post(donations, body);

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertIsProblem(answer);
        assertThat(answer.response().body()).contains('"' + culprit + '"');
        assertThat(head()).isEqualTo(head);
    }

    private static String donationWith(String field, String json) {
        String right = switch (field) {
            case "effectiveOn" -> "\"donor\": {\"kind\": \"ANONYMOUS\"}, \"cash\": 1";
            case "donor" -> "\"effectiveOn\": \"2023-03-15\", \"cash\": 1";
            case "cash" -> "\"effectiveOn\": \"2023-03-15\", \"donor\": {\"kind\": \"ANONYMOUS\"}";
            default -> "\"effectiveOn\": \"2023-03-15\", \"donor\": {\"kind\": \"ANONYMOUS\"}, \"cash\": 1";
        };
        return "{%s, \"%s\": %s}".formatted(right, field, json);
    }

    private static void assertIsProblem(Answer answer) {
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        for (String field : new String[] {"type", "detail", "rule", "id", "expected", "found"}) {
            assertThat(answer.text(field))
                    .as("%s of %s", field, answer.response().body())
                    .isNotBlank();
        }
        assertThat(answer.text("title")).contains(" ");
        assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.response().body()).doesNotContain("org.sohoi", "tools.jackson", "java.", "Exception");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                 | 400
            {                                  | 400
            {"effectiveOn":                    | 400
            []                                 | 400
            null                               | 400
            "text"                             | 400
            {} {}                              | 400
            {"cash": 1, "cash": 2}             | 400
            {'cash': 1}                        | 400
            {"cash": NaN}                      | 400
            {}                                 | 422
            """)
    void rejectsABodyThatIsNoDonation(String body, int status) {
        rejects(post(donations, body), status);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/associations/00000000-0000-7000-8000-000000000000/donations, 404",
        "/api/v1/associations/not-an-id/donations, 400",
        "/api/v1/associations/%2e%2e/donations, 400",
        "/api/v1/associations/%00/donations, 400",
        "/api/v1/associations/00000000-0000-7000-8000-000000000000/donations?name=%FF, 400",
        "/api/v1/nothing, 404",
        "/api/v1/associations/00000000-0000-7000-8000-000000000000/nothing, 404",
        "/nothing, 404"
    })
    void rejectsAPathThatLeadsNowhere(String path, int status) {
        rejects(post(path, SampleData.donation(1)), status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /associations/not-an-id/donations                                       | ParameterMustBeReadable | id   | a UUID such as
            /associations/018a0000-0000-7000-8000-00000000dead/fund-years/x/closures | ParameterMustBeReadable | year | an integer
            /nothing                                                                | PathMustLeadSomewhere   | /api/v1/nothing | /v3/api-docs
            """)
    void saysWhatIsWrongWithAPath(String path, String rule, String id, String expected) {
        Answer answer = post("/api/v1" + path, SampleData.donation(1), "Accept-Language", "vi");
        assertIsProblem(answer);
        assertThat(answer.text("rule")).isEqualTo(rule);
        assertThat(answer.text("id")).isEqualTo(id);
        assertThat(answer.text("expected")).contains(expected);
        assertThat(answer.text("detail")).contains("cần");
    }

    private static void rejects(Answer answer, int status) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertIsProblem(answer);
    }

    @Test
    void rejectsOversizedBodies() {
        byte[] large = " ".repeat(256 * 1024 + 1).getBytes(StandardCharsets.UTF_8);
        Answer answer = send(json(HttpRequest.BodyPublishers.ofByteArray(large)));
        rejects(answer, 413);
        assertThat(answer.text("rule")).isEqualTo("BodyMustNotBeTooLarge");
        assertThat(answer.text("expected")).isEqualTo("at most 262144 bytes");
    }

    @Test
    void rejectsOversizedBodiesOfUnknownLength() {
        byte[] large = " ".repeat(256 * 1024 + 1).getBytes(StandardCharsets.UTF_8);
        rejects(send(json(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))), 413);
    }

    @Test
    void rejectsInvalidUtf8() {
        byte[] latin = SampleData.donation(1).replace("ỹ", "ÿ").getBytes(StandardCharsets.ISO_8859_1);
        Answer answer = send(json(HttpRequest.BodyPublishers.ofByteArray(latin)));
        rejects(answer, 400);
        assertThat(answer.text("rule")).isEqualTo("BodyMustBeUtf8");
        assertThat(answer.text("found")).matches("bytes that are none, from byte \\d+");
    }

    /** A reader of JSON takes them for what they are; the bytes are valid UTF-8 all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void rejectsOtherEncodings(String encoding) {
        byte[] body = "{\"effectiveOn\":\"2023-03-15\",\"donor\":{\"kind\":\"ANONYMOUS\"},\"cash\":5}"
                .getBytes(Charset.forName(encoding));
        Answer answer = send(json(HttpRequest.BodyPublishers.ofByteArray(body)));
        rejects(answer, 400);
        assertThat(answer.text("rule")).isEqualTo("BodyMustBeUtf8");
    }

    @Test
    void rejectsDeepNesting() {
        rejects(post(donations, "[".repeat(100_000)), 400);
    }

    private static HttpRequest json(HttpRequest.BodyPublisher body) {
        return request(donations)
                .header("Actor", "Mai")
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
    }

    @Test
    void rejectsOtherMediaTypes() {
        Answer answer = send(request(donations)
                .header("Actor", "Mai")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(SampleData.donation(1)))
                .build());
        rejects(answer, 415);
        assertThat(answer.text("rule")).isEqualTo("MediaTypeMustBeRead");
        assertThat(answer.text("expected")).isEqualTo("one of application/json");
        assertThat(answer.text("found")).isEqualTo("text/plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/mixed", "multipart/form-data; boundary=x"})
    void takesNoBodyApart(String type) {
        for (String path : List.of(donations, "/api/v1/territory/units")) {
            Answer answer = send(request(path)
                    .header("Actor", "Mai")
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofString(SampleData.donation(1)))
                    .build());
            rejects(answer, 415);
            assertThat(answer.text("rule")).isEqualTo("MediaTypeMustBeRead");
        }
    }

    @Test
    void rejectsOtherMethods() {
        Answer answer = send(request(donations).header("Actor", "Mai").DELETE().build());
        rejects(answer, 405);
        assertThat(answer.text("rule")).isEqualTo("MethodMustBeOffered");
        assertThat(answer.text("expected")).isEqualTo("one of POST");
        assertThat(answer.text("found")).isEqualTo("DELETE");
        assertThat(answer.header("Allow")).isEqualTo("POST");
    }

    @Test
    void rejectsARequestOfNobody() {
        rejects(
                send(request(donations)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(SampleData.donation(1)))
                        .build()),
                400);
    }

    @Test
    void rejectsMalformedHeaders() {
        rejects(post(donations, SampleData.donation(1), "If-Match", "three"), 400);
        rejects(post(donations, SampleData.donation(1), "Idempotency-Key", "k".repeat(201)), 400);
        rejects(post(donations, SampleData.donation(1), "Idempotency-Key", ""), 400);
        rejects(post(donations, SampleData.donation(1), "Idempotency-Key", "a", "Idempotency-Key", "b"), 400);
        rejects(post(donations, SampleData.donation(1), "Actor", "somebody else"), 400);
    }

    @Test
    void rejectsYearsBeyondAllBounds() {
        String years = donations.replace("donations", "fund-years");
        rejects(post(years + "/2147483647/closures", ""), 404);
        rejects(post(years + "/99999999999/closures", ""), 400);
        rejects(post(years + "/2147483647/corrections", "{\"openingBalance\": 1, \"reason\": \"a\"}"), 404);
        rejects(post(years + "/2023/corrections", "{\"reason\": \"a\"}"), 422);
        rejects(post(years + "/2023/corrections", "{\"openingBalance\": 1}"), 422);
        rejects(post(years, "{\"year\": 2147483647}"), 422);
        rejects(post(years, "{\"year\": -2147483648}"), 422);
    }
}
