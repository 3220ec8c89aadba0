package org.sohoi.query.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.events.LedgerCalendar;
import org.sohoi.events.Vnd;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.events.membership.MembershipRollOpened;
import org.sohoi.events.report.PeriodicReportAmended;
import org.sohoi.events.report.PeriodicReportSubmitted;
import org.sohoi.events.report.Precision;
import org.sohoi.events.report.ReportContent;
import org.sohoi.events.report.ReportedFigure;
import org.sohoi.events.report.Scope;
import org.sohoi.events.territory.Level;
import org.sohoi.query.QuerySideStack;
import org.sohoi.query.table.TableFormats;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** However many reports there are, a page is answered for, and all pages are the whole. */
class ReconciliationPagesTest extends QuerySideStack {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final int ASSOCIATIONS = 23;
    private static final int REPORTS = 2 * ASSOCIATIONS;
    private static final Pattern NEXT = Pattern.compile("<\\?(.*)>; rel=\"next\"");

    private final Random random = new Random(20_260_701);
    private final List<UUID> associations = IntStream.range(0, ASSOCIATIONS)
            .mapToObj(number -> UUID.randomUUID())
            .toList();
    private final List<UUID> reports = new ArrayList<>();
    private String whole;

    /** A system of three tiers: one on top, two below it, the others below these. */
    @BeforeAll
    void recordTheLedger() {
        for (int number = 0; number < ASSOCIATIONS; number++) {
            register(number);
        }
        for (LocalDate to : List.of(JULY, APRIL)) {
            for (int number = ASSOCIATIONS - 1; number >= 0; number--) {
                reports.add(UUID.randomUUID());
                UUID report = reports.get(reports.size() - 1);
                record(
                        report.toString(),
                        new PeriodicReportSubmitted(report, associations.get(number), JULY, content(to)));
            }
        }
        whole = "/reconciliation?asOf=2026-06-30&knownAt=" + head();
        restate(reports.get(0), associations.get(ASSOCIATIONS - 1));
        associations.forEach(this::admit);
    }

    private void register(int number) {
        UUID id = associations.get(number);
        UUID superior = number == 0 ? null : associations.get(number < 3 ? 0 : 1 + number % 2);
        record(
                id.toString(),
                new AssociationRegistered(
                        id, NEW_YEAR, "RP-" + number, "Hội", Level.COMMUNE, "29242", Field.OTHER, superior));
        record(id + "/members", new MembershipRollOpened(id, NEW_YEAR, random.nextInt(100)));
        admit(id);
        Donor donor = new Donor(DonorKind.INDIVIDUAL, "Bà Sáu");
        record(
                id + "/fund",
                new DonationRecorded(
                        id,
                        2026,
                        UUID.randomUUID(),
                        day(),
                        new Donation(donor, Vnd.of(1_000 + random.nextInt(1_000)), List.of(), null)));
        if (number % 2 == 0) {
            Recipients pupils = new Recipients(BeneficiaryCategory.PUPIL, 3, List.of());
            record(
                    id + "/fund",
                    new ScholarshipAwarded(
                            id,
                            2026,
                            UUID.randomUUID(),
                            day(),
                            new Scholarship(pupils, 1 + random.nextInt(9), Vnd.of(300))));
        }
    }

    private void admit(UUID id) {
        record(id + "/members", new MembersAdmitted(id, UUID.randomUUID(), day(), 1 + random.nextInt(20)));
    }

    private LocalDate day() {
        return NEW_YEAR.plusDays(random.nextInt(180));
    }

    /** It was on another period before. */
    private void restate(UUID report, UUID association) {
        record(report.toString(), new PeriodicReportAmended(report, association, JULY, content(APRIL), "a mistake"));
    }

    private static ReportContent content(LocalDate to) {
        return new ReportContent(
                NEW_YEAR,
                to,
                List.of(
                        claim("R1", "members", Map.of(), Scope.ALL_TIERS),
                        claim("R2", "members", Map.of(), Scope.OWN),
                        claim("R3", "admissions", Map.of(), Scope.ALL_TIERS),
                        claim("R4", "mobilised", Map.of("form", List.of("CASH")), Scope.OWN),
                        claim("R5", "scholarships", Map.of("category", List.of("PUPIL", "ORPHAN")), Scope.ALL_TIERS),
                        claim("R6", "fund-balance", Map.of("level", List.of("COMMUNE")), Scope.ALL_TIERS),
                        claim("R7", "distinct-beneficiaries", Map.of(), Scope.OWN),
                        claim("R8", "mobilised", Map.of("form", List.of("SMILES")), Scope.OWN),
                        claim("R9", "smiles", Map.of(), Scope.OWN)),
                null);
    }

    private static ReportedFigure claim(String code, String measure, Map<String, List<String>> filter, Scope scope) {
        return new ReportedFigure(code, measure, filter, scope, 100, Precision.EXACT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, REPORTS - 1, REPORTS, 1_000})
    void pagesPutTogetherAreTheWhole(int limit) {
        List<JsonNode> all = reports(get(whole + "&limit=1000"));
        List<JsonNode> paged = new ArrayList<>();
        Map<String, Integer> verdicts = new LinkedHashMap<>();
        for (JsonNode page : pages(whole + "&limit=" + limit)) {
            assertThat(page.get("total").asInt()).isEqualTo(REPORTS);
            assertThat(page.get("reports")).hasSizeLessThanOrEqualTo(limit);
            assertThat(page.has("verdicts")).isEqualTo(limit >= REPORTS);
            page.get("pageVerdicts")
                    .propertyStream()
                    .forEach(count ->
                            verdicts.merge(count.getKey(), count.getValue().asInt(), Integer::sum));
            paged.addAll(reports(page));
        }
        assertThat(all)
                .hasSize(REPORTS)
                .extracting(report -> List.of("from", "to", "associationId", "reportId").stream()
                        .map(column -> report.get(column).asString())
                        .toList()
                        .toString())
                .isSorted();
        assertThat(paged).isEqualTo(all);
        assertThat(new HashSet<>(paged)).hasSize(REPORTS);
        assertThat(verdicts.toString())
                .isEqualTo(JsonMapper.shared()
                        .convertValue(get(whole).get("verdicts"), Map.class)
                        .toString());
    }

    @Test
    void everyFigureIsWhatTheMeasureSaysOfThatAssociation() {
        int comparable = 0;
        for (JsonNode report : reports(get(whole))) {
            for (JsonNode figure : report.get("figures")) {
                HttpResponse<String> answer = ask(question(report, figure), "application/json");
                if (answer.statusCode() == 200) {
                    comparable++;
                    assertThat(figure.path("found").asLong(-1))
                            .as("%s of %s", figure, report)
                            .isEqualTo(JsonMapper.shared()
                                    .readTree(answer.body())
                                    .get("total")
                                    .asLong());
                } else {
                    assertThat(figure.get("verdict").asString()).isEqualTo("NOT_COMPARABLE");
                }
            }
        }
        assertThat(comparable).isEqualTo(7 * REPORTS);
    }

    private String question(JsonNode report, JsonNode figure) {
        StringBuilder question = new StringBuilder("/measures/%s?from=%s&to=%s&association=%s&tiers=%s"
                .formatted(
                        figure.get("measure").asString(),
                        report.get("from").asString(),
                        report.get("to").asString(),
                        report.get("associationId").asString(),
                        figure.get("scope").asString().equals("OWN") ? "OWN" : "ALL"));
        figure.get("filter")
                .properties()
                .forEach(condition -> question.append('&')
                        .append(condition.getKey())
                        .append('=')
                        .append(String.join(
                                ",",
                                condition
                                        .getValue()
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList())));
        return question.append(whole, whole.indexOf("&knownAt"), whole.length()).toString();
    }

    @Test
    void aTableIsWholeAndTheSameInPages() {
        HttpResponse<String> all = ask(whole, "text/csv");
        assertThat(all.body().lines()).hasSize(1 + 9 * REPORTS);
        assertThat(all.headers().firstValue("Link")).isEmpty();
        List<String> paged = new ArrayList<>();
        for (Optional<String> next = Optional.of(whole + "&limit=10"); next.isPresent(); ) {
            HttpResponse<String> page = ask(next.get(), "text/csv");
            page.body().lines().skip(1).forEach(paged::add);
            next = next(page);
        }
        assertThat(all.body().lines().skip(1)).isEqualTo(paged);
        for (String format : List.of(TableFormats.XLSX_VALUE, TableFormats.PARQUET_VALUE)) {
            assertThat(ask(whole, format).body().length())
                    .isGreaterThan(ask(whole + "&limit=10", format).body().length());
        }
    }

    @Test
    void aTableGoesOnAfterWhatIsKnown() {
        String next = get(whole + "&limit=40").get("next").asString();
        assertThat(ask(whole + "&after=" + next, "text/csv").body().lines().skip(1))
                .isEqualTo(
                        ask(whole, "text/csv").body().lines().skip(1 + 40 * 9).toList());
    }

    @Test
    void goesOnAtTheSameMomentWhateverIsRecordedMeanwhile() {
        String now = "/reconciliation?asOf=2026-06-30";
        JsonNode all = get(now);
        HttpResponse<String> first = ask(now + "&limit=20", "application/json");
        UUID late = reports.get(1);
        restate(late, associations.get(ASSOCIATIONS - 2));
        associations.forEach(this::admit);
        List<JsonNode> paged = new ArrayList<>(reports(JsonMapper.shared().readTree(first.body())));
        pages(next(first).orElseThrow()).forEach(page -> paged.addAll(reports(page)));
        assertThat(paged).isEqualTo(reports(all));
        assertThat(reports(get(now))).isNotEqualTo(paged);
    }

    /** Tomorrow, today is another day. */
    @Test
    void theNextPageIsOfTheSameDay() {
        LocalDate today = LedgerCalendar.today(Clock.systemUTC());
        LocalDate from = today.withDayOfYear(1);
        for (UUID association : associations.subList(0, 2)) {
            UUID report = UUID.randomUUID();
            List<ReportedFigure> figures = List.of(claim("R9", "smiles", Map.of(), Scope.OWN));
            ReportContent content = new ReportContent(from, from.plusDays(1), figures, null);
            record(report.toString(), new PeriodicReportSubmitted(report, association, today, content));
        }
        HttpResponse<String> page = ask("/reconciliation?limit=1", "application/json");
        assertThat(next(page).orElseThrow()).contains("asOf=" + today).contains("knownAt=" + head());
    }

    @Test
    void pagesOfOneAssociation() {
        UUID association = associations.get(5);
        String path = whole + "&association=" + association;
        List<JsonNode> paged = new ArrayList<>();
        pages(path + "&limit=1").forEach(page -> {
            assertThat(page.get("total").asInt()).isEqualTo(2);
            paged.addAll(reports(page));
        });
        assertThat(paged)
                .hasSize(2)
                .isEqualTo(reports(get(path)))
                .allSatisfy(report ->
                        assertThat(report.get("associationId").asString()).isEqualTo(association.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0, a whole number from 1 to 1000",
        "limit, 1001, a whole number from 1 to 1000",
        "limit, all, a whole number from 1 to 1000",
        "after, 4711.0, what the page before gave as next"
    })
    void refusesPagesThatThereAreNot(String parameter, String given, String expected) {
        for (String format : List.of("application/json", "text/csv")) {
            HttpResponse<String> refused = ask(whole + "&" + parameter + "=" + given, format);
            assertThat(refused.statusCode()).isEqualTo(400);
            JsonNode problem = JsonMapper.shared().readTree(refused.body());
            assertThat(problem.get("rule").asString()).isEqualTo("ParameterMustBeReadable");
            assertThat(problem.get("id").asString()).isEqualTo(parameter);
            assertThat(problem.get("expected").asString()).startsWith(expected);
            assertThat(problem.get("found").asString()).isEqualTo(given);
        }
    }

    private List<JsonNode> pages(String first) {
        List<JsonNode> pages = new ArrayList<>();
        for (Optional<String> next = Optional.of(first); next.isPresent(); ) {
            HttpResponse<String> page = ask(next.get(), "application/json");
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            pages.add(JsonMapper.shared().readTree(page.body()));
            next = next(page);
            assertThat(pages.get(pages.size() - 1).hasNonNull("next")).isEqualTo(next.isPresent());
        }
        return pages;
    }

    private static Optional<String> next(HttpResponse<String> page) {
        return page.headers().firstValue("Link").map(link -> {
            Matcher next = NEXT.matcher(link);
            assertThat(next.matches()).as(link).isTrue();
            return "/reconciliation?" + next.group(1);
        });
    }

    private static List<JsonNode> reports(JsonNode page) {
        return page.get("reports").valueStream().toList();
    }
}
