package org.sohoi.query.awards.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sohoi.query.QuerySideStack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GivingApiTest extends QuerySideStack {

    private static final String EXPORT = "/exports/360giving?asOf=2023-12-31";

    private final GivingSchema schema = new GivingSchema();
    private GivingLedger ledger;

    @BeforeAll
    void recordTheLedger() {
        ledger = new GivingLedger(this::record);
    }

    @Test
    void isValidByThePublishedSchemaAtEveryPositionWithAnAward() {
        for (long knownAt = ledger.named; knownAt <= head(); knownAt++) {
            String json =
                    ask(EXPORT + "&knownAt=" + knownAt, "application/json").body();
            assertThat(schema.errors(json)).isEmpty();
        }
    }

    @Test
    void theSchemaFindsWhatIsWrong() {
        String json = ask(EXPORT, "application/json").body();
        assertThat(schema.errors(json.replace("\"currency\"", "\"money\""))).isNotEmpty();
        assertThat(schema.errors(json.replace("T00:00:00+07:00", ""))).isNotEmpty();
        assertThat(schema.errors("{\"grants\": []}")).isNotEmpty();
    }

    @Test
    void givesEachNamedPersonAnEqualShareOfTheWhole() {
        List<JsonNode> shares = grants(EXPORT + "&knownAt=" + ledger.named);
        assertThat(shares).hasSize(3);
        assertThat(shares.stream().map(grant -> grant.get("amountAwarded").asLong()))
                .containsExactly(333_334L, 333_333L, 333_333L);
        assertThat(shares.stream()
                        .map(grant -> grant.get("relatedActivity").get(0).asString()))
                .containsOnly("360G-sohoi-" + GivingLedger.NAMED);
        JsonNode first = shares.get(0);
        assertThat(first.get("description").asString()).contains("One of 3 equal shares", "Value: 1000000 VND");
        assertThat(first.at("/toIndividualsDetails/primaryGrantReason").asString())
                .isEqualTo("GTIR110");
        assertThat(first.at("/beneficiaryLocation/0/geoCode").asString()).isEqualTo("842");
        assertThat(first.at("/fundingOrganization/0/name").asString()).isEqualTo("Hội Khuyến học 842");
    }

    @Test
    void showsCorrectedEntriesAsCorrectedAndVoidedOnesNotAtAll() {
        assertThat(grants(EXPORT + "&knownAt=" + ledger.mistake)).hasSize(5);
        assertThat(amounts(grants(EXPORT + "&knownAt=" + ledger.mistake))).isEqualTo(2_700_000);
        List<JsonNode> now = grants(EXPORT);
        assertThat(now).hasSize(4);
        assertThat(amounts(now)).isEqualTo(2_100_000);
        assertThat(now.get(0).get("awardDate").asString()).isEqualTo("2023-03-09T00:00:00+07:00");
    }

    @Test
    void addsUpToWhatTheMeasureSays() {
        for (long knownAt = ledger.named; knownAt <= head(); knownAt++) {
            String at = "asOf=2023-12-31&knownAt=" + knownAt;
            assertThat(amounts(grants("/exports/360giving?" + at)))
                    .isEqualTo(get("/measures/disbursed?disbursementKind=SCHOLARSHIP,SUPPORT&" + at)
                            .get("total")
                            .asLong());
        }
    }

    @Test
    void namesNobody() {
        String json =
                ask(EXPORT + "&knownAt=" + ledger.named, "application/json").body();
        assertThat(json)
                .doesNotContain(GivingLedger.AN.toString(), GivingLedger.BINH.toString(), GivingLedger.CHI.toString());
        Set<String> before = people(grants(EXPORT + "&knownAt=" + ledger.named));
        Set<String> after = people(grants(EXPORT + "&kind=SCHOLARSHIP"));
        assertThat(before).hasSize(3).containsAll(after);
        assertThat(after).hasSize(2);
    }

    @Test
    void tellsAGroupFromAPerson() {
        List<JsonNode> supports = grants(EXPORT + "&kind=support");
        JsonNode group = supports.get(0);
        assertThat(group.at("/recipientOrganization/0/name").asString()).isEqualTo("Group of 12: elderly people");
        assertThat(group.has("recipientIndividual")).isFalse();
        JsonNode someone = supports.get(1);
        assertThat(someone.at("/recipientIndividual/id").asString())
                .isEqualTo("360G-sohoi-unnamed-" + GivingLedger.SOMEONE);
        assertThat(someone.at("/toIndividualsDetails/grantPurpose/0").asString())
                .isEqualTo("GTIP060");
    }

    @Test
    void isLimitedToPeriodAssociationUnitAndKind() {
        assertThat(grants("/exports/360giving?from=2023-03-09&to=2023-03-11")).hasSize(2);
        assertThat(grants(EXPORT + "&association=" + GivingLedger.TIEU_CAN)).hasSize(1);
        assertThat(grants(EXPORT + "&association=" + GivingLedger.CHA_VA + "&tiers=all"))
                .hasSize(3);
        assertThat(grants(EXPORT + "&unit=842&kind=SUPPORT")).hasSize(1);
        assertThat(grants(EXPORT + "&unit=84")).hasSize(4);
    }

    @Test
    void statesWhatItIsAndGivesTheSameBytesAgain() {
        HttpResponse<String> answer = ask(EXPORT, "application/json");
        JsonNode json = JsonMapper.shared().readTree(answer.body());
        assertThat(json.get("version").asString()).isEqualTo("1.4");
        assertThat(json.at("/coordinates/knownAt/position").asLong()).isEqualTo(head());
        assertThat(json.get("identifier").asString())
                .isEqualTo("360G-sohoi-awards-as-of-2023-12-31-known-at-" + head());
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("360giving-awards-as-of-2023-12-31-known-at-" + head() + ".json");
        assertThat(ask(EXPORT + "&knownAt=" + head(), "application/json").body())
                .isEqualTo(answer.body());
    }

    @Test
    void refusesWhatItDoesNotUnderstandOrCannotGive() {
        assertRule("/exports/360giving?asOf=2019-12-31", 404, "PackageMustHoldGrants");
        assertRule(EXPORT + "&association=" + UUID.randomUUID(), 404, "AssociationMustBeKnown");
        assertRule(EXPORT + "&unit=999", 404, "UnitMustBeInForce");
        assertRule(EXPORT + "&association=42", 400, "ParameterMustBeReadable");
        assertRule(EXPORT + "&kind=REWARD", 400, "ParameterMustBeReadable");
        assertRule(EXPORT + "&tiers=all", 400, "TiersMustHaveAnAssociation");
        assertRule(EXPORT + "&colour=red", 400, "ParameterMustBeKnown");
        assertRule(EXPORT + "&from=2023-01-01", 400, "DatesMustAgree");
        assertRule(EXPORT + "&knownAt=99999", 400, "PositionMustBeRecorded");
    }

    @Test
    void refusesAFormThatIsNotOffered() {
        HttpResponse<String> answer = ask(EXPORT, "text/csv");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("rule").asString()).isEqualTo("FormatMustBeOffered");
        assertThat(problem.get("expected").asString()).isEqualTo("one of application/json");
        assertThat(problem.get("found").asString()).isEqualTo("text/csv");
        assertThat(ask(EXPORT, "nonsense").statusCode()).isEqualTo(406);
    }

    @Test
    void documentsAValidPackage() {
        JsonNode operation = description().at("/paths/~1api~1v1~1exports~1360giving/get");
        JsonNode example = operation.at("/responses/200/content/application~1json/example");
        assertThat(schema.errors(example.toString())).isEmpty();
        assertThat(operation
                        .get("parameters")
                        .valueStream()
                        .map(parameter -> parameter.get("name").asString()))
                .containsExactlyInAnyOrder(
                        "asOf",
                        "from",
                        "to",
                        "knownAt",
                        "minPosition",
                        "boundaries",
                        "association",
                        "tiers",
                        "unit",
                        "kind",
                        "replay");
    }

    private void assertRule(String path, int status, String rule) {
        assertThat(problem(path, status).get("rule").asString()).as(path).isEqualTo(rule);
    }

    private List<JsonNode> grants(String path) {
        return get(path).get("grants").valueStream().toList();
    }

    private static long amounts(List<JsonNode> grants) {
        return grants.stream()
                .mapToLong(grant -> grant.get("amountAwarded").asLong())
                .sum();
    }

    private static Set<String> people(List<JsonNode> grants) {
        return new HashSet<>(grants.stream()
                .flatMap(grant -> Stream.of(grant.at("/recipientIndividual/id").asString()))
                .toList());
    }
}
