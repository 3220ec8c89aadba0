package org.sohoi.query.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sohoi.events.Vnd;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.DonationCorrected;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.fund.InKindItem;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.events.fund.Support;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.events.fund.SupportProvided;
import org.sohoi.events.fund.Valuation;
import org.sohoi.events.fund.ValuationMethod;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.events.territory.Level;
import org.sohoi.query.QuerySideStack;
import org.sohoi.query.registry.TraVinh;
import tools.jackson.databind.JsonNode;

class SummaryApiTest extends QuerySideStack {

    private static final LocalDate FOUNDED = LocalDate.of(2026, 1, 5);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final UUID DONATION = UUID.randomUUID();

    private final UUID province = UUID.randomUUID();
    private final UUID ward = UUID.randomUUID();
    private long beforeTheCorrection;

    @BeforeAll
    void recordTheLedger() {
        TraVinh.oldMap().forEach(unit -> record("territory", unit));
        record("territory", TraVinh.reorganisation());
        register(province, "SUM-1", Level.PROVINCE, "86", null);
        register(ward, "SUM-2", Level.COMMUNE, "29242", province);
        record(ward + "/fund/2026", new DonationRecorded(ward, 2026, DONATION, MARCH, donation(10_000_000)));
        record(ward + "/fund/2026", scholarship());
        record(ward + "/fund/2026", support(SupportKind.VOCATIONAL_TRAINING, 2_000_000));
        record(province + "/fund/2026", support(SupportKind.GIFT, 6_000_000));
        beforeTheCorrection = record(ward + "/members", new MembersAdmitted(ward, UUID.randomUUID(), MARCH, 40));
        record(
                ward + "/fund/2026",
                new DonationCorrected(ward, 2026, DONATION, MARCH, donation(12_000_000), "a digit was misread"));
    }

    @Test
    void everyLineIsWhatTheSingleMeasureSays() {
        for (String scope : List.of("", "&unit=29242", "&association=" + province + "&tiers=ALL")) {
            JsonNode summary = get("/summary?asOf=2026-06-30" + scope);
            assertThat(summary.get("sections")).hasSize(SummaryLayout.SECTIONS.size());
            long knownAt = summary.at("/coordinates/knownAt/position").asLong();
            String coordinates = "?from=2026-01-01&to=2026-07-01&knownAt=" + knownAt + scope;
            summary.get("sections")
                    .forEach(section -> section.get("lines")
                            .forEach(line -> assertThat(line.get("value").asLong())
                                    .as("%s", line)
                                    .isEqualTo(get("/measures/"
                                                    + line.get("measure").asString() + coordinates + filter(line))
                                            .get("total")
                                            .asLong())));
        }
    }

    private static String filter(JsonNode line) {
        return line.hasNonNull("member")
                ? "&" + line.get("dimension").asString() + "="
                        + line.get("member").asString()
                : "";
    }

    @Test
    void coversAnAssociationAloneOrWithItsTiers() {
        assertThat(value("association=" + ward, "mobilised", "CASH")).isEqualTo(12_000_000);
        assertThat(value("association=" + ward, "mobilised", "IN_KIND")).isEqualTo(5_000_000);
        assertThat(value("association=" + province, "mobilised", "CASH")).isZero();
        assertThat(value("association=" + province + "&tiers=ALL", "mobilised", "CASH"))
                .isEqualTo(12_000_000);
        assertThat(value("association=" + ward, "scholarships", "PUPIL")).isEqualTo(7);
        assertThat(value("association=" + ward, "admissions", null)).isEqualTo(40);
        assertThat(value("association=" + ward, "fund-balance", null))
                .isEqualTo(12_000_000 + 5_000_000 - 1_500_000 - 2_000_000);
    }

    @Test
    void sharesOutLastingAid() {
        JsonNode aid = get("/summary?asOf=2026-06-30&tiers=ALL&association=" + province)
                .get("sustainableAid");
        assertThat(aid.get("value").asLong()).isEqualTo(2_000_000);
        assertThat(aid.get("supportValue").asLong()).isEqualTo(8_000_000);
        assertThat(aid.get("share").decimalValue()).isEqualByComparingTo(new BigDecimal("0.25"));
    }

    @Test
    void showsWhatWasKnownBeforeACorrectionByteForByte() {
        String scope = "/summary?asOf=2026-06-30&tiers=ALL&association=" + province;
        String path = scope + "&knownAt=" + beforeTheCorrection;
        String before = ask(path, "application/json").body();
        record(province + "/members", new MembersAdmitted(province, UUID.randomUUID(), MARCH, 3));
        String after = ask(path, "application/json").body();
        assertThat(after).isEqualTo(before);
        assertThat(before).contains("10000000").doesNotContain("12000000");
        assertThat(get(scope).toString()).contains("12000000").doesNotContain("10000000");
    }

    @Test
    void givesATidyTable() {
        String table =
                ask("/summary?asOf=2026-06-30&association=" + ward, "text/csv").body();
        assertThat(table.lines().findFirst())
                .contains(
                        "section,measure,dimension,member,labelVi,labelEn,unit,value,numerator,denominator,share,asOf,from,to,knownAt,recordedAt,boundaries,filterAssociation,filterTiers");
        assertThat(table)
                .contains(
                        "mobilised,mobilised,form,CASH,Vận động: tiền mặt,Mobilised: in cash,VND,12000000,,,,,2026-01-01,2026-07-01,");
    }

    @Test
    void givesTheShareOfSustainableAidInTablesToo() {
        String path = "/summary?asOf=2026-06-30&tiers=ALL&association=" + province;
        JsonNode aid = get(path).get("sustainableAid");
        assertThat(aid.get("value").asLong()).isEqualTo(2_000_000);
        assertThat(aid.get("supportValue").asLong()).isEqualTo(8_000_000);
        assertThat(ask(path, "text/csv").body())
                .contains("sustainable-aid,sustainable-aid-share,,,Tỷ trọng trợ giúp bền vững,"
                        + "Share of sustainable aid,SHARE,,2000000,8000000,0.2500,,2026-01-01,2026-07-01,");
    }

    @Test
    void refusesAScopeThatIsNotThere() {
        assertThat(problem("/summary?unit=99999", 404).get("rule").asString()).isEqualTo("UnitMustBeInForce");
        assertThat(problem("/summary?association=" + UUID.randomUUID(), 404)
                        .get("rule")
                        .asString())
                .isEqualTo("AssociationMustBeKnown");
        problem("/summary?tiers=ALL", 400);
        problem("/summary?groupBy=level", 400);
        problem("/summary?from=2026-02-01&to=2026-01-01", 400);
    }

    private long value(String scope, String measure, String member) {
        JsonNode summary = get("/summary?asOf=2026-06-30&" + scope);
        return summary.get("sections")
                .valueStream()
                .flatMap(section -> section.get("lines").valueStream())
                .filter(line -> line.get("measure").asString().equals(measure))
                .filter(line -> member == null
                        ? !line.hasNonNull("member")
                        : member.equals(line.path("member").asString("")))
                .findFirst()
                .orElseThrow()
                .get("value")
                .asLong();
    }

    private void register(UUID id, String number, Level level, String unit, UUID superior) {
        record(
                id.toString(),
                new AssociationRegistered(
                        id, FOUNDED, number, "Hội mới", level, unit, Field.EDUCATION_PROMOTION, superior));
    }

    private static Donation donation(long cash) {
        Valuation valuation = new Valuation(Vnd.of(5_000_000), ValuationMethod.INVOICE, MARCH);
        return new Donation(
                new Donor(DonorKind.COLLECTIVE, "Công ty A"),
                Vnd.of(cash),
                List.of(new InKindItem("xe đạp", BigDecimal.TEN, "chiếc", valuation)),
                null);
    }

    private ScholarshipAwarded scholarship() {
        Recipients pupils = new Recipients(BeneficiaryCategory.PUPIL, 5, List.of());
        return new ScholarshipAwarded(
                ward, 2026, UUID.randomUUID(), MARCH, new Scholarship(pupils, 7, Vnd.of(1_500_000)));
    }

    private SupportProvided support(SupportKind kind, long value) {
        UUID association = kind == SupportKind.GIFT ? province : ward;
        Recipients people = new Recipients(BeneficiaryCategory.DISABLED, 3, List.of());
        return new SupportProvided(
                association, 2026, UUID.randomUUID(), MARCH, new Support(kind, people, 4, Vnd.of(value)));
    }
}
