package org.sohoi.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sohoi.postgres.TestDatabases;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The README's journey over HTTP: register, receive, give away, correct, and ask for what was known when. */
class JourneyTest {

    private static final String REGISTRATION = """
            {"effectiveOn": "2020-01-15", "registrationNumber": "KH-2020-01", "name": "Hội Khuyến học mẫu",
             "level": "PROVINCE", "unitCode": "84", "field": "EDUCATION_PROMOTION"}""";
    private static final String DONATION = """
            {"effectiveOn": "2023-03-10", "donor": {"kind": "COLLECTIVE", "name": "Doanh nghiệp mẫu"},
             "cash": %d, "reason": "Nhập nhầm"}""";

    private static Standalone sohoi;

    @BeforeAll
    static void start() {
        sohoi = Standalone.on(TestDatabases.freshDatabase(), "--sohoi.demo.enabled=false");
        sohoi.write("/territory/units", """
                {"code": "84", "name": "Tỉnh Trà Vinh", "level": "PROVINCE"}""");
    }

    @AfterAll
    static void stop() {
        sohoi.close();
    }

    @Test
    void asksForTheTotalsBeforeAndAfterTheCorrectionWasKnown() {
        String association =
                sohoi.write("/associations", REGISTRATION).get("id").asString();
        String path = "/associations/" + association;
        JsonNode donation = sohoi.write(path + "/donations", donation(50_000_000));
        JsonNode scholarship = sohoi.write(path + "/scholarships", """
                {"effectiveOn": "2023-05-19", "recipients": {"category": "PUPIL", "headCount": 10},
                 "awards": 10, "value": 20000000}""");
        long before = scholarship.get("position").asLong();
        JsonNode correction = sohoi.write(
                path + "/donations/" + donation.get("id").asString() + "/corrections", DONATION.formatted(45_000_000));
        long after = correction.get("position").asLong();

        String mobilised = "/measures/mobilised?asOf=2023-08-25&association=" + association;
        assertThat(total(mobilised + "&minPosition=" + after)).isEqualTo(45_000_000);
        assertThat(total(mobilised + "&knownAt=" + before)).isEqualTo(50_000_000);
        assertThat(total(mobilised + "&knownAt=" + after)).isEqualTo(45_000_000);
        assertThat(total("/measures/fund-balance?asOf=2023-08-25&association=" + association))
                .isEqualTo(25_000_000);

        String figure = "measure=mobilised&asOf=2023-08-25&association=" + association + "&knownAt=" + after;
        JsonNode trace = sohoi.read("/audit/trace?" + figure);
        assertThat(trace.get("sumUpToHere").asLong()).isEqualTo(45_000_000);
        assertThat(trace.get("contributions").findValuesAsString("eventType"))
                .containsExactly("donation.recorded", "donation.corrected");
        JsonNode explanation = sohoi.read("/audit/explain?" + figure + "&comparedTo=" + before);
        assertThat(explanation.get("sumOfChanges").asLong()).isEqualTo(-5_000_000);
    }

    @Test
    void refusesToGiveAwayWhatIsNotThere() {
        String registration = REGISTRATION.replace("KH-2020-01", "KH-2020-02");
        String association =
                sohoi.write("/associations", registration).get("id").asString();
        HttpResponse<String> refusal = sohoi.post("/associations/" + association + "/scholarships", """
                {"effectiveOn": "2023-05-19", "recipients": {"category": "PUPIL", "headCount": 1},
                 "awards": 1, "value": 1}""");
        assertThat(refusal.statusCode()).isEqualTo(409);
        assertThat(refusal.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    /** Of either side, of none, and of the server below both. */
    @ParameterizedTest
    @CsvSource({
        "/nothing, 404, PathMustLeadSomewhere",
        "/associations/1/donations, 405, MethodMustBeOffered",
        "/measures/mobilised?association=%FF, 400, UrlMustBeWellFormed",
        "/measures/%00, 400, RequestMustBeWellFormed"
    })
    void saysWhatIsWrongWithARequest(String path, int status, String rule) {
        HttpResponse<String> refusal = sohoi.get(path);
        assertThat(refusal.statusCode()).as(refusal.body()).isEqualTo(status);
        assertThat(refusal.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refusal.body())
                .contains("\"rule\":\"%s\"".formatted(rule), "\"id\":", "\"expected\":", "\"found\":");
    }

    @Test
    void describesItself() {
        assertThat(sohoi.root("/v3/api-docs")).contains("\"openapi\":\"3.1.0\"", "/donations", "/measures/{measure}");
    }

    /** Types of one name on either side would stand for each other. */
    @Test
    void describesEveryBodyAsItIsRead() {
        JsonNode description = JsonMapper.shared().readTree(sohoi.root("/v3/api-docs"));
        Map<String, Class<?>> bodies = new TreeMap<>();
        sohoi.handlers()
                .forEach((asked, handler) -> Arrays.stream(handler.getMethodParameters())
                        .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                        .filter(parameter -> parameter.getParameterType().isRecord())
                        .forEach(body ->
                                asked.getPatternValues().forEach(path -> bodies.put(path, body.getParameterType()))));
        assertThat(bodies).hasSizeGreaterThan(40);
        bodies.forEach((path, body) -> assertThat(described(path, description))
                .as(path)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(body.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()));
    }

    private static Collection<String> described(String path, JsonNode description) {
        String reference = description
                .path("paths")
                .path(path)
                .at("/post/requestBody/content/application~1json/schema/$ref")
                .asString("");
        return description
                .path("components")
                .path("schemas")
                .path(reference.substring(reference.lastIndexOf('/') + 1))
                .path("properties")
                .propertyNames();
    }

    @Test
    void takesNoBodyApart() {
        assertThat(sohoi.post("/audit/replays", "{}", "multipart/form-data").statusCode())
                .isEqualTo(415);
    }

    private static String donation(long cash) {
        return DONATION.formatted(cash).replace(", \"reason\": \"Nhập nhầm\"", "");
    }

    private static long total(String path) {
        return sohoi.read(path).get("total").asLong();
    }
}
