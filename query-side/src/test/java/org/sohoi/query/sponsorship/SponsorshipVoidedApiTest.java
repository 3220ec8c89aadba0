package org.sohoi.query.sponsorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sohoi.events.Vnd;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.sponsorship.Pledge;
import org.sohoi.events.sponsorship.Sponsor;
import org.sohoi.events.sponsorship.SponsorKind;
import org.sohoi.events.sponsorship.SponsorshipEnded;
import org.sohoi.events.sponsorship.SponsorshipPledged;
import org.sohoi.events.sponsorship.SponsorshipVoided;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.UnitDefined;
import org.sohoi.query.QuerySideStack;
import tools.jackson.databind.JsonNode;

/** Two sponsorships, of two people with names that has ended and of five without that has not; then both are void. */
class SponsorshipVoidedApiTest extends QuerySideStack {

    private static final UUID ASSOCIATION = new UUID(1, 1);
    private static final UUID ENDED = new UUID(3, 1);
    private static final UUID OPEN = new UUID(3, 2);
    private static final List<String> MEASURES = List.of(
            "sponsors",
            "sponsored-people",
            "sponsorship-value",
            "distinct-sponsored-people",
            "distinct-beneficiaries",
            "unresolved-sponsored-people",
            "unresolved-beneficiaries");

    private final Map<String, String> answered = new TreeMap<>();
    private long ended;
    private long firstVoided;
    private long bothVoided;

    @BeforeAll
    void voids() {
        record("territory", new UnitDefined("84", "Tỉnh Trà Vinh", Level.PROVINCE, null, null));
        record(
                "a",
                new AssociationRegistered(
                        ASSOCIATION, LocalDate.of(2020, 1, 1), "1", "Hội", Level.PROVINCE, "84", Field.OTHER, null));
        record("s", pledged(ENDED, new Recipients(BeneficiaryCategory.ORPHAN, 2, List.of(named(1), named(2))), null));
        record("t", pledged(OPEN, new Recipients(BeneficiaryCategory.ORPHAN, 5, List.of()), LocalDate.of(2024, 6, 1)));
        ended = record("s", new SponsorshipEnded(ENDED, ASSOCIATION, LocalDate.of(2023, 6, 1), "grown up"));
        for (String question : questions()) {
            answered.put(question, body(question));
        }
        firstVoided = record("s", new SponsorshipVoided(ENDED, ASSOCIATION, "entered twice"));
        bothVoided = record("t", new SponsorshipVoided(OPEN, ASSOCIATION, "entered twice"));
    }

    @ParameterizedTest
    @CsvSource({
        "sponsors, 2023-03-01, 2, 1",
        "sponsors, 2023-07-01, 1, 1",
        "sponsored-people, 2023-03-01, 7, 5",
        "sponsored-people, 2023-07-01, 5, 5",
        "sponsorship-value, 2023-07-01, 48000000, 24000000",
        "distinct-sponsored-people, 2023-03-01, 2, 0",
        "distinct-beneficiaries, 2023-07-01, 2, 0",
        "unresolved-sponsored-people, 2023-03-01, 5, 5",
        "unresolved-beneficiaries, 2023-07-01, 5, 5"
    })
    void isAsIfNothingHadBeenPledgedOnceItIsKnown(String measure, String day, long before, long withoutTheFirst) {
        assertThat(List.of(total(measure, day, ended), total(measure, day, firstVoided)))
                .containsExactly(before, withoutTheFirst);
        assertThat(List.of(total(measure, day, bothVoided), total(measure, "2024-12-31", bothVoided)))
                .containsOnly(0L);
    }

    @Test
    void leavesWhatWasKnownBeforeAsItWasByteForByte() {
        assertThat(answered).hasSize(questions().size());
        answered.forEach((question, answer) -> assertThat(body(question)).isEqualTo(answer));
    }

    @ParameterizedTest
    @CsvSource({"sponsored-people, -2", "distinct-sponsored-people, -2"})
    void explainsWithTheVoidWhyPeopleAreSponsoredNoMore(String measure, long difference) {
        JsonNode explanation = get("/audit/explain?measure=%s&asOf=2023-03-01&knownAt=%d&comparedTo=%d"
                .formatted(measure, firstVoided, ended));
        assertThat(explanation.get("difference").asLong()).isEqualTo(difference);
        assertThat(explanation.at("/changes").size()).isEqualTo(1);
        assertThat(explanation.at("/changes/0/kind").asString()).isEqualTo("VOID");
        assertThat(explanation.at("/changes/0/eventType").asString()).isEqualTo("sponsorship.voided");
        assertThat(explanation.at("/changes/0/entryId").asString()).isEqualTo(ENDED.toString());
    }

    @Test
    void tracesWhatIsLeftToTheVoid() {
        JsonNode trace = get("/audit/trace?measure=sponsorship-value&asOf=2023-12-31&knownAt=" + firstVoided);
        assertThat(trace.at("/contributions").findValuesAsString("eventType"))
                .containsExactly("sponsorship.pledged", "sponsorship.pledged", "sponsorship.voided");
        assertThat(trace.at("/contributions").findValuesAsString("cause"))
                .containsExactly("ENTERED", "ENTERED", "VOIDED");
    }

    @Test
    void tellsThatNothingOfThePledgeIsLeft() {
        JsonNode last = get("/audit/entries/" + ENDED + "/history").at("/steps/2");
        assertThat(last.at("/event/type").asString()).isEqualTo("sponsorship.voided");
        assertThat(last.at("/event/reason").asString()).isEqualTo("entered twice");
        assertThat(last.get("changes").findValuesAsString("field"))
                .contains("pledge.value", "pledge.from", "pledge.sponsor.name", "endedOn", "endingReason");
        assertThat(last.get("changes").findValues("after")).isEmpty();
    }

    private static List<String> questions() {
        return MEASURES.stream()
                .map(measure -> "/measures/" + measure + "?asOf=2023-03-01&knownAt=5")
                .toList();
    }

    private String body(String question) {
        querySide().awaitProjections();
        HttpResponse<String> answer = querySide().get("/api/v1" + question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private long total(String measure, String day, long knownAt) {
        return get("/measures/%s?asOf=%s&knownAt=%d".formatted(measure, day, knownAt))
                .get("total")
                .asLong();
    }

    private static SponsorshipPledged pledged(UUID id, Recipients recipients, @Nullable LocalDate until) {
        return new SponsorshipPledged(
                id,
                ASSOCIATION,
                new Pledge(
                        new Sponsor(SponsorKind.COLLECTIVE, "Chùa Âng"),
                        recipients,
                        Vnd.of(24_000_000),
                        LocalDate.of(2023, 1, 5),
                        until));
    }

    private static UUID named(int number) {
        return new UUID(2, number);
    }
}
