package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.events.Vnd;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.territory.Level;
import org.sohoi.query.QuerySideStack;
import org.sohoi.query.registry.TraVinh;
import tools.jackson.databind.JsonNode;

/** A question names tiers and units that its map has, and an association of the new map is found on the old one. */
class MeasuresOnMapsTest extends QuerySideStack {

    private static final LocalDate FOUNDED = LocalDate.of(2026, 1, 5);

    private long oldMap;

    @BeforeAll
    void recordTheLedger() {
        TraVinh.oldMap().forEach(unit -> oldMap = record("territory", unit));
        record("territory", TraVinh.reorganisation());
        donatedTo("29242", 3_000_000);
        donatedTo("29254", 500_000);
    }

    private void donatedTo(String unit, long amount) {
        UUID id = UUID.randomUUID();
        record(
                id.toString(),
                new AssociationRegistered(
                        id, FOUNDED, "N-" + unit, "Hội mới", Level.COMMUNE, unit, Field.EDUCATION_PROMOTION, null));
        Donation donation = new Donation(new Donor(DonorKind.INDIVIDUAL, "Bà Sáu"), Vnd.of(amount), List.of(), null);
        record(id + "/fund/2026", new DonationRecorded(id, 2026, UUID.randomUUID(), FOUNDED, donation));
    }

    @ParameterizedTest
    @CsvSource({
        "/measures/mobilised?groupBy=district&asOf=2026-06-30, groupBy",
        "/measures/mobilised?groupBy=form&groupBy=district&from=2025-07-01&to=2026-01-01&interval=month, groupBy",
        "/measures/mobilised?district=842&asOf=2026-06-30, district",
        "/measures/mobilised?groupBy=district&top=3&asOf=2026-06-30, groupBy",
        "/measures/mobilised?groupBy=district&compareTo=previous&asOf=2026-06-30, groupBy",
        "/measures/mobilised?groupBy=district&asOf=2025-06-30&compareTo.boundaries=2026-06-30, groupBy",
        "/measures/average-donation?groupBy=district&asOf=2026-06-30, groupBy",
        "/measures/distinct-beneficiaries?groupBy=district&asOf=2026-06-30, groupBy",
        "/audit/trace?measure=mobilised&district=842&asOf=2026-06-30, district",
        "/audit/explain?measure=mobilised&district=842&asOf=2026-06-30&comparedTo=1, district",
    })
    void refusesATierThatTheMapHasNot(String path, String subject) {
        JsonNode refused = problem(path, 400);
        assertThat(refused.get("rule").asString()).isEqualTo("TierMustBeOnTheMap");
        assertThat(refused.get("detail").asString()).startsWith("No district is known at position ");
        assertThat(refused.get("expected").asString()).isEqualTo("boundaries up to 2025-06-30, or province or commune");
        assertThat(refused.get("found").asString()).startsWith("boundaries on 202");
        assertThat(refused.toString()).contains("\"" + subject + "\"");
        if (path.startsWith("/measures") && !path.contains("compare") && !path.contains("top")) {
            assertThat(ask(path, "text/csv").statusCode()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "province=99, 2026-06-30",
        "province=842, 2025-06-30",
        "district=99999, 2025-06-30",
        "district=842&district=86, 2025-06-30",
        "commune=29239, 2026-06-30",
        "commune=86, 2026-06-30",
    })
    void refusesACodeThatTheMapHasNot(String filter, String boundaries) {
        for (String path :
                List.of("/measures/mobilised?", "/measures/average-donation?", "/audit/trace?measure=mobilised&")) {
            JsonNode refused = problem(path + filter + "&asOf=2026-06-30&boundaries=" + boundaries, 404);
            assertThat(refused.get("rule").asString()).isEqualTo("UnitMustBeInForce");
            assertThat(refused.get("expected").asString()).contains("in force on the boundaries date");
        }
    }

    @Test
    void asksBeforeAnyMapIsKnown() {
        assertThat(get("/measures/mobilised?groupBy=district&knownAt=0").get("rows"))
                .isEmpty();
    }

    @Test
    void comparesWithWhatWasKnownBeforeTheDistrictsWereKnownToHaveEnded() {
        JsonNode answer = get("/measures/mobilised?groupBy=district&asOf=2026-06-30&compareTo.knownAt=" + oldMap);
        assertThat(answer.at("/total/value").asLong()).isEqualTo(3_500_000);
        assertThat(answer.at("/total/comparedValue").asLong()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit=842", "district=842"})
    void explainsInEveryFormatWhatIsOnTheMapAsItWasKnownBefore(String filter) {
        String path = "/audit/explain?measure=mobilised&asOf=2026-06-30&comparedTo=" + oldMap + "&" + filter;
        assertThat(get(path).get("changes")).isEmpty();
        assertThat(ask(path, "text/csv").statusCode()).isEqualTo(200);
        assertThat(ask(path, "text/csv").body().lines()).hasSize(1);
    }

    @Test
    void findsOnTheOldMapWhatBeganOnTheNew() {
        String old = "/measures/mobilised?asOf=2026-06-30&boundaries=2025-06-30";
        assertThat(rows(old + "&groupBy=province")).isEqualTo("[{\"group\":{\"province\":\"84\"},\"value\":3500000}]");
        assertThat(rows(old + "&groupBy=district")).isEqualTo("""
                [{"group":{"district":"842"},"value":3000000},{"group":{"district":null},"value":500000}]""");
        assertThat(rows(old + "&groupBy=commune")).isEqualTo("[{\"group\":{\"commune\":null},\"value\":3500000}]");
        assertThat(get(old + "&district=none").get("total").asLong()).isEqualTo(500_000);
        assertThat(get(old + "&district=none&district=842").get("total").asLong())
                .isEqualTo(3_500_000);
        assertThat(get(old + "&unit=842").get("total").asLong()).isEqualTo(3_000_000);
        assertThat(get(old + "&unit=84").get("total").asLong()).isEqualTo(3_500_000);
    }

    @Test
    void tracesAGroupOfNothing() {
        JsonNode trace = get("/audit/trace?measure=mobilised&asOf=2026-06-30&boundaries=2025-06-30&district=none");
        assertThat(trace.get("total").asLong()).isEqualTo(500_000);
        assertThat(trace.get("contributions")).hasSize(1);
        assertThat(trace.at("/contributions/0/amount").asLong()).isEqualTo(500_000);
    }

    private String rows(String path) {
        return get(path).get("rows").toString();
    }
}
