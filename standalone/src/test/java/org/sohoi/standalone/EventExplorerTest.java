package org.sohoi.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.source.DatabaseEvents;
import org.sohoi.auditor.source.EventCursor;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is looked for in a random ledger, the explorer finds what a reader of all raw events finds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventExplorerTest {

    private static final int COMMANDS = 400;
    private static final int QUESTIONS = 150;
    private static final JsonMapper JSON = new JsonMapper();

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<Told> events = new ArrayList<>();
    private Standalone sohoi;
    private String association;
    private String donation;

    /** An event with its payload and metadata read. */
    private record Told(RawEvent raw, JsonNode payload, JsonNode origin) {

        String text(String member) {
            return payload.path(member).asString("");
        }

        String effectiveOn() {
            return text("effectiveOn").isEmpty()
                    ? text("endedOn").isEmpty() ? payload.at("/pledge/from").asString("") : text("endedOn")
                    : text("effectiveOn");
        }
    }

    @BeforeAll
    void record() {
        DatabaseAddress database = TestDatabases.freshDatabase();
        sohoi = Standalone.on(database, "--sohoi.demo.enabled=false");
        RandomBookkeeping others = new RandomBookkeeping(sohoi.bean(CommandGateway.class), random);
        others.map();
        others.associations();
        for (int i = 0; i < COMMANDS; i++) {
            others.oneMore();
        }
        association = sohoi.write("/associations", """
                {"effectiveOn": "2020-01-15", "registrationNumber": "KH-2020-01", "name": "Hội Khuyến học mẫu",
                 "level": "PROVINCE", "unitCode": "84", "field": "EDUCATION_PROMOTION"}""").get("id").asString();
        String donations = "/associations/" + association + "/donations";
        donation = sohoi.write(donations, donation(50_000_000, "")).get("id").asString();
        sohoi.write(donations + "/" + donation + "/corrections", donation(45_000_000, ", \"reason\": \"Nhập nhầm\""));
        sohoi.write(donations + "/" + donation + "/voids", "{\"reason\": \"Không nhận được\"}");
        sohoi.write("/associations/" + association + "/name-changes", """
                {"effectiveOn": "2023-06-01", "name": "Hội Khuyến học mới", "reason": "QĐ 12"}""");
        read(database);
    }

    private static String donation(long cash, String more) {
        return """
                {"effectiveOn": "2023-03-10", "donor": {"kind": "COLLECTIVE", "name": "Doanh nghiệp mẫu"},
                 "cash": %d%s}""".formatted(cash, more);
    }

    private void read(DatabaseAddress database) {
        try (EventCursor cursor =
                new DatabaseEvents(database.jdbcUrl(), database.username(), database.password()).after(0)) {
            for (RawEvent event = cursor.next(); event != null; event = cursor.next()) {
                events.add(new Told(
                        event,
                        JSON.readTree(event.payload().toString()),
                        JSON.readTree(event.metadata().toString())));
            }
        }
    }

    @AfterAll
    void stop() {
        sohoi.close();
    }

    @Test
    void findsWhatAReaderOfAllEventsFinds() {
        for (int asked = 0; asked < QUESTIONS; asked++) {
            StringBuilder question = new StringBuilder("/audit/events?minPosition=" + events.size());
            Predicate<Told> wanted = event -> true;
            for (int conditions = random.nextInt(3); conditions >= 0; conditions--) {
                wanted = wanted.and(condition(question));
            }
            boolean newest = random.nextBoolean();
            List<Long> expected = new ArrayList<>(events.stream()
                    .filter(wanted)
                    .map(told -> told.raw.position())
                    .toList());
            if (newest) {
                Collections.reverse(expected);
            }
            assertThat(found(question + (newest ? "&order=newest" : "") + "&limit=" + (1 + random.nextInt(200))))
                    .as("%s, seed %d", question, seed)
                    .isEqualTo(expected);
        }
    }

    /** A condition that is not asked for yet. */
    private Predicate<Told> condition(StringBuilder question) {
        Told any = events.get(random.nextInt(events.size()));
        String day = RandomBookkeeping.FIRST_DAY
                .plusDays(random.nextInt(RandomBookkeeping.DAYS))
                .toString();
        long position = any.raw.position();
        return switch (random.nextInt(10)) {
            case 0 ->
                once(
                        question,
                        "stream",
                        any.raw.stream(),
                        told -> told.raw.stream().equals(any.raw.stream()));
            case 1 ->
                once(question, "type", any.raw.type(), told -> told.raw.type().equals(any.raw.type()));
            case 2 -> origin(question, "actor", any);
            case 3 -> origin(question, "correlationId", any);
            case 4 -> origin(question, "commandId", any);
            case 5 ->
                any.text("associationId").isEmpty()
                        ? told -> true
                        : once(
                                question,
                                "association",
                                any.text("associationId"),
                                told -> any.text("associationId").equals(told.text("associationId"))
                                        || any.text("associationId").equals(told.text("intoAssociationId")));
            case 6 ->
                once(
                        question,
                        "effectiveFrom",
                        day,
                        told -> !told.effectiveOn().isEmpty()
                                && told.effectiveOn().compareTo(day) >= 0);
            case 7 -> once(question, "positionFrom", "" + position, told -> told.raw.position() >= position);
            case 8 -> once(question, "recordedTo", instant(any), told -> told.raw.recordedAt() < any.raw.recordedAt());
            default ->
                once(question, "recordedFrom", instant(any), told -> told.raw.recordedAt() >= any.raw.recordedAt());
        };
    }

    private static Predicate<Told> origin(StringBuilder question, String key, Told any) {
        String value = any.origin.path(key).asString("");
        return value.isEmpty()
                ? told -> true
                : once(
                        question,
                        key,
                        value,
                        told -> told.origin.path(key).asString("").equals(value));
    }

    private static Predicate<Told> once(StringBuilder question, String name, String value, Predicate<Told> condition) {
        if (question.indexOf("&" + name + "=") >= 0
                || name.startsWith("recorded") && question.indexOf("&recorded") >= 0) {
            return told -> true;
        }
        question.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        return condition;
    }

    private static String instant(Told event) {
        return Instant.EPOCH.plus(event.raw.recordedAt(), ChronoUnit.MICROS).toString();
    }

    private List<Long> found(String question) {
        List<Long> found = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode page = sohoi.read(question + after);
            page.get("events").forEach(event -> found.add(event.get("position").asLong()));
            if (!page.has("next")) {
                return found;
            }
            after = "&after=" + page.get("next").asLong();
        }
    }

    @Test
    void saysWhoRecordedItWhenWhyAndThroughWhat() {
        Told correction = events.stream()
                .filter(told -> told.raw.type().equals("donation.corrected")
                        && told.text("entryId").equals(donation))
                .findFirst()
                .orElseThrow();
        JsonNode event = sohoi.read("/audit/events/" + correction.raw.position());

        assertThat(event.get("type").asString()).isEqualTo("donation.corrected");
        assertThat(event.get("actor").asString()).isEqualTo("treasurer");
        assertThat(event.get("reason").asString()).isEqualTo("Nhập nhầm");
        assertThat(event.get("effectiveOn").asString()).isEqualTo("2023-03-10");
        assertThat(event.get("recordedAt").asString()).isEqualTo(instant(correction));
        assertThat(event.get("commandId").asString()).isNotEmpty();
        assertThat(event.get("eventId").asString()).isEqualTo(correction.raw.eventId());
        assertThat(event.get("payload")).isEqualTo(correction.payload);
    }

    @Test
    void tellsWhatBecameOfADonation() {
        JsonNode steps = sohoi.read("/audit/entries/" + donation + "/history?minPosition=" + events.size())
                .get("steps");

        assertThat(steps.findValuesAsString("type"))
                .containsExactly("donation.recorded", "donation.corrected", "donation.voided");
        assertThat(steps.get(1).get("changes").toString())
                .isEqualTo("[{\"field\":\"donation.cash\",\"before\":50000000,\"after\":45000000}]");
        assertThat(steps.get(2).get("changes").findValuesAsString("field"))
                .contains("donation.cash", "donation.donor.kind", "effectiveOn");
        assertThat(steps.get(2).get("changes").findValues("after")).isEmpty();
    }

    @Test
    void tellsWhatBecameOfAnAssociationAndOnlyWhatWasKnown() {
        String path = "/audit/associations/" + association + "/history?knownAt=";
        JsonNode story = sohoi.read(path + events.size());

        assertThat(story.get("steps").findValuesAsString("type"))
                .containsExactly("association.registered", "association.renamed");
        assertThat(story.at("/steps/1/changes").toString())
                .isEqualTo("[{\"field\":\"name\",\"before\":\"Hội Khuyến học mẫu\",\"after\":\"Hội Khuyến học mới\"}]");
        assertThat(sohoi.read(path + (events.size() - 1)).get("steps")).hasSize(1);
    }

    @Test
    void tellsWhatDiffersBetweenTwoDaysAndTwoMoments() {
        long corrected = events.stream()
                .filter(told -> told.raw.type().equals("donation.corrected")
                        && told.text("entryId").equals(donation))
                .findFirst()
                .orElseThrow()
                .raw
                .position();
        String path = "/audit/associations/" + association + "/diff?asOf=2023-12-31&knownAt=" + (corrected - 1);

        JsonNode later = sohoi.read(path + "&toKnownAt=" + corrected);
        assertThat(later.get("registry")).isEmpty();
        assertThat(later.get("measures").findValuesAsString("measure")).containsExactly("mobilised", "fund-balance");
        assertThat(later.at("/measures/0/before").asLong()).isEqualTo(50_000_000);
        assertThat(later.at("/measures/0/after").asLong()).isEqualTo(45_000_000);
        JsonNode renamed = sohoi.read(path + "&toKnownAt=" + events.size());
        assertThat(renamed.get("registry").findValuesAsString("field")).containsExactly("name");
        assertThat(sohoi.read(path + "&toAsOf=2023-03-09").get("measures").findValuesAsString("measure"))
                .containsExactly("donations", "mobilised", "fund-balance");
        assertThat(sohoi.read(path).get("measures")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/audit/events?colour=red, 400, ParameterMustBeKnown",
        "/audit/events?limit=0, 400, ParameterMustBeReadable",
        "/audit/events?limit=501, 400, ParameterMustBeReadable",
        "/audit/events?order=sideways, 400, ParameterMustBeReadable",
        "/audit/events?association=x, 400, ParameterMustBeReadable",
        "/audit/events?recordedFrom=yesterday, 400, ParameterMustBeReadable",
        "/audit/events?effectiveFrom=2023-02-01&effectiveTo=2023-02-01, 400, PeriodMustNotBeEmpty",
        "/audit/events?after=-1, 400, ParameterMustBeReadable",
        "/audit/events?actor=%00, 400, ParameterMustBeReadable",
        "/audit/events?stream=a%00b, 400, ParameterMustBeReadable",
        "/audit/events?type=donation.recorded%0A, 400, ParameterMustBeReadable",
        "/audit/events?correlationId=%00, 400, ParameterMustBeReadable",
        "/audit/events?commandId=%00, 400, ParameterMustBeReadable",
        "/audit/events/0, 400, ParameterMustBeReadable",
        "/audit/events/99999999, 404, PositionMustBeRecorded",
        "/audit/entries/x/history, 400, ParameterMustBeReadable",
        "/audit/entries/018f0000-0000-7000-8000-00000000ffff/history, 404, EntryMustBeKnown",
        "/audit/associations/018f0000-0000-7000-8000-00000000ffff/history, 404, AssociationMustBeKnown",
        "/audit/associations/018f0000-0000-7000-8000-00000000ffff/diff, 404, AssociationMustBeKnown",
        "/audit/associations/x/diff, 400, ParameterMustBeReadable",
        "/audit/associations/018f0000-0000-7000-8000-00000000ffff/diff?toKnownAt=99999999, 400, PositionMustBeRecorded",
        "/audit/associations/018f0000-0000-7000-8000-00000000ffff/diff?from=2023-01-01, 400, ParameterMustBeKnown"
    })
    void refusesWhatMakesNoSense(String path, int status, String rule) {
        var refusal = sohoi.get(path);

        assertThat(refusal.statusCode()).as(refusal.body()).isEqualTo(status);
        assertThat(refusal.body()).contains("\"rule\":\"" + rule + "\"");
    }
}
