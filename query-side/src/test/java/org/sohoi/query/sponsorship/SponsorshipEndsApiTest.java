package org.sohoi.query.sponsorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.events.Vnd;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.sponsorship.Pledge;
import org.sohoi.events.sponsorship.Sponsor;
import org.sohoi.events.sponsorship.SponsorKind;
import org.sohoi.events.sponsorship.SponsorshipEndCorrected;
import org.sohoi.events.sponsorship.SponsorshipEndVoided;
import org.sohoi.events.sponsorship.SponsorshipEnded;
import org.sohoi.events.sponsorship.SponsorshipPledged;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.UnitDefined;
import org.sohoi.query.QuerySideStack;
import tools.jackson.databind.JsonNode;

/** One sponsorship of two people until June 2024, said to end in June 2023, then in August, then not at all. */
class SponsorshipEndsApiTest extends QuerySideStack {

    private static final UUID ASSOCIATION = new UUID(1, 1);
    private static final UUID SPONSORSHIP = new UUID(3, 1);
    private static final Pledge PLEDGE = new Pledge(
            new Sponsor(SponsorKind.COLLECTIVE, "Chùa Âng"),
            new Recipients(BeneficiaryCategory.ORPHAN, 2, List.of(new UUID(2, 1), new UUID(2, 2))),
            Vnd.of(24_000_000),
            LocalDate.of(2023, 1, 5),
            LocalDate.of(2024, 6, 1));

    private long pledged;
    private long ended;
    private long corrected;
    private long voided;

    @BeforeAll
    void aSponsorship() {
        record("territory", new UnitDefined("84", "Tỉnh Trà Vinh", Level.PROVINCE, null, null));
        record(
                "a",
                new AssociationRegistered(
                        ASSOCIATION, LocalDate.of(2020, 1, 1), "1", "Hội", Level.PROVINCE, "84", Field.OTHER, null));
        pledged = record("s", new SponsorshipPledged(SPONSORSHIP, ASSOCIATION, PLEDGE));
        ended = record("s", new SponsorshipEnded(SPONSORSHIP, ASSOCIATION, LocalDate.of(2023, 6, 1), "grown up"));
        corrected = record(
                "s",
                new SponsorshipEndCorrected(
                        SPONSORSHIP, ASSOCIATION, PLEDGE, LocalDate.of(2023, 8, 1), "moved", "mistake"));
        voided = record("s", new SponsorshipEndVoided(SPONSORSHIP, ASSOCIATION, PLEDGE, "another one"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sponsored-people", "distinct-sponsored-people"})
    void countsPeopleUpToTheEndAsItWasKnown(String measure) {
        assertThat(totals(measure, "2023-05-31")).containsExactly(2L, 2L, 2L, 2L);
        assertThat(totals(measure, "2023-06-01")).containsExactly(2L, 0L, 2L, 2L);
        assertThat(totals(measure, "2023-08-01")).containsExactly(2L, 0L, 0L, 2L);
        assertThat(totals(measure, "2024-05-31")).containsExactly(2L, 0L, 0L, 2L);
        assertThat(totals(measure, "2024-06-01")).containsExactly(0L, 0L, 0L, 0L);
    }

    @Test
    void leavesPledgedWhatWasPledged() {
        assertThat(totals("sponsorship-value", "2024-12-31")).containsOnly(24_000_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sponsored-people", "distinct-sponsored-people"})
    void explainsWhyPeopleAreSponsoredAfterAll(String measure) {
        JsonNode inJuly = explain(measure, "2023-07-01", ended);
        assertThat(inJuly.get("difference").asLong()).isEqualTo(2);
        assertThat(changes(inJuly)).containsExactly(corrected + " CORRECTION sponsorship-end.corrected 2");
        JsonNode inAutumn = explain(measure, "2023-10-01", ended);
        assertThat(changes(inAutumn))
                .as("two more from June, two less from August, two more from then on")
                .containsExactly(
                        corrected + " CORRECTION sponsorship-end.corrected 2",
                        corrected + " CORRECTION sponsorship-end.corrected -2",
                        voided + " VOID sponsorship-end.voided 2");
        assertThat(inAutumn.at("/changes").findValuesAsString("entryId")).containsOnly(SPONSORSHIP.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sponsored-people", "distinct-sponsored-people"})
    void tracesThemToTheVoid(String measure) {
        JsonNode trace = get("/audit/trace?measure=" + measure + "&asOf=2023-10-01");
        assertThat(trace.get("sumUpToHere").asLong()).isEqualTo(2);
        assertThat(trace.at("/contributions").findValuesAsString("eventType"))
                .containsExactly(
                        "sponsorship.pledged",
                        "sponsorship.ended",
                        "sponsorship-end.corrected",
                        "sponsorship-end.corrected",
                        "sponsorship-end.voided");
        assertThat(trace.at("/contributions").findValuesAsString("cause"))
                .containsExactly("ENTERED", "ENDED", "CORRECTED", "CORRECTED", "VOIDED");
    }

    private List<Long> totals(String measure, String day) {
        List<Long> totals = new ArrayList<>();
        for (long knownAt : List.of(pledged, ended, corrected, voided)) {
            totals.add(get("/measures/" + measure + "?asOf=" + day + "&knownAt=" + knownAt)
                    .get("total")
                    .asLong());
        }
        return totals;
    }

    private JsonNode explain(String measure, String day, long earlier) {
        return get("/audit/explain?measure=" + measure + "&asOf=" + day + "&comparedTo=" + earlier);
    }

    private static List<String> changes(JsonNode explanation) {
        List<String> changes = new ArrayList<>();
        explanation
                .get("changes")
                .forEach(change -> changes.add("%s %s %s %s"
                        .formatted(
                                change.get("position").asLong(),
                                change.get("kind").asString(),
                                change.get("eventType").asString(),
                                change.get("amount").asLong())));
        return changes;
    }
}
