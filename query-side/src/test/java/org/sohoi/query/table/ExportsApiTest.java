package org.sohoi.query.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.Vnd;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.report.PeriodicReportSubmitted;
import org.sohoi.events.report.Precision;
import org.sohoi.events.report.ReportContent;
import org.sohoi.events.report.ReportedFigure;
import org.sohoi.events.report.Scope;
import org.sohoi.events.territory.Level;
import org.sohoi.query.RunningQuerySide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which formats there are, for what, and how much of it. */
class ExportsApiTest {

    private static final UUID ASSOCIATION = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2023, 8, 25);

    private static RunningQuerySide querySide;

    @BeforeAll
    static void recordADonation() {
        querySide = RunningQuerySide.start(
                "sohoi.query.measures.most-rows=50", "sohoi.query.measures.most-exported-rows=400");
        querySide.record(
                "association",
                new AssociationRegistered(
                        ASSOCIATION, DAY, "TV-1", "Hội Khuyến học", Level.PROVINCE, "84", Field.OTHER, null));
        Donation donation = new Donation(new Donor(DonorKind.INDIVIDUAL, "Bà Sáu"), Vnd.of(5_000_000), List.of(), null);
        querySide.record("fund", new DonationRecorded(ASSOCIATION, 2023, UUID.randomUUID(), DAY, donation));
        querySide.awaitProjections();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measures                                                         | measures",
                "measures/mobilised?asOf=2023-12-31&knownAt=2&groupBy=form        | mobilised_2023-12-31_T2",
                "measures/average-donation?asOf=2023-12-31&knownAt=2              | average-donation_2023-12-31_T2",
                "measures/mobilised?asOf=2023-12-31&knownAt=2&groupBy=form&top=1  | mobilised_2023-12-31_T2",
                "measures/mobilised?from=2023-01-01&to=2024-01-01&knownAt=2&compareTo=previous | mobilised-compared_2023-01-01_2024-01-01_T2",
                "audit/trace?measure=mobilised&asOf=2023-12-31&knownAt=2          | trace-mobilised_2023-12-31_T2",
                "audit/explain?measure=mobilised&asOf=2023-12-31&knownAt=2&comparedTo=1 | explain-mobilised_2023-12-31_T2",
                "summary?asOf=2023-12-31&knownAt=2                                | summary_2023-01-01_2024-01-01_T2",
                "reconciliation?asOf=2023-12-31&knownAt=2                         | reconciliation_2023-01-01_2024-01-01_T2",
                "associations?asOf=2023-12-31&knownAt=2                           | associations_2023-12-31_T2",
                "territory/units?asOf=2023-12-31&knownAt=2                        | units_2023-12-31_T2"
            })
    void givesEveryTableInEveryFormat(String path, String name) {
        isGiven(path, "text/csv", "text/csv;charset=UTF-8", name + ".csv", "");
        isGiven(path, TableFormats.XLSX_VALUE, TableFormats.XLSX_VALUE, name + ".xlsx", "PK");
        isGiven(path, TableFormats.PARQUET_VALUE, TableFormats.PARQUET_VALUE, name + ".parquet", "PAR1");
        for (String format : List.of("text/csv", TableFormats.PARQUET_VALUE)) {
            assertThat(ask(path, format).body()).isEqualTo(ask(path, format).body());
        }
        assertThat(ask(path, "*/*").headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(ask(path, "*/*").headers().firstValue("Content-Disposition")).isEmpty();
    }

    private static void isGiven(String path, String accept, String contentType, String fileName, String magic) {
        HttpResponse<String> answer = ask(path, accept);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue(contentType);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"%s\"".formatted(fileName));
        assertThat(answer.body()).startsWith(magic);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv;q=0.5, application/json          | application/json",
                "text/csv, application/json;q=0.5          | text/csv;charset=UTF-8",
                "application/*;q=0.5, text/csv             | text/csv;charset=UTF-8",
                "text/*                                    | text/csv;charset=UTF-8",
                "image/png, application/vnd.apache.parquet | application/vnd.apache.parquet"
            })
    void choosesWhatIsPreferred(String accept, String contentType) {
        assertThat(ask("measures/mobilised", accept).headers().firstValue("Content-Type"))
                .hasValue(contentType);
        assertThat(ask("summary", accept).headers().firstValue("Content-Type")).hasValue(contentType);
    }

    @Test
    void doesNotGiveWhatIsNotWanted() {
        assertThat(ask("measures/mobilised", "text/csv;q=0").statusCode()).isEqualTo(406);
        assertThat(ask("measures/mobilised", "application/json;q=0, */*")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValue("text/csv;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"measures/mobilised", "measures", "summary", "associations", "audit/trace?measure=members"})
    void saysWhichFormatsThereAre(String path) {
        HttpResponse<String> refused = ask(path, "image/png");
        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body())
                .contains(
                        "\"rule\":\"FormatMustBeOffered\"",
                        "\"title\":\"The format must be on offer\"",
                        "one of application/json, text/csv;charset=UTF-8, "
                                + TableFormats.XLSX_VALUE
                                + ", "
                                + TableFormats.PARQUET_VALUE,
                        "\"found\":\"image/png\"");
        assertThat(querySide
                        .get("/api/v1/" + path, "Accept", "image/png", "Accept-Language", "vi")
                        .body())
                .contains("Không có định dạng này");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "text/csv;q=7", "*/csv"})
    void saysWhichFormatsThereAreWhenTheHeaderCannotBeRead(String accept) {
        HttpResponse<String> refused = ask("measures/mobilised", accept);
        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(refused.body()).contains("FormatMustBeOffered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mobilised", "average-donation"})
    void hasMoreRowsInTablesThanInJson(String measure) {
        String oneHundred = "measures/" + measure + "?interval=day&from=2023-06-01&to=2023-09-09&knownAt=2";
        HttpResponse<String> refused = ask(oneHundred, "application/json");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("AnswerMustNotBeTooLarge", "at most 50 rows");
        assertThat(ask(oneHundred, "text/csv").body().lines()).hasSize(101);

        String tooMany = "measures/" + measure + "?interval=day&from=2022-01-01&to=2023-09-09&knownAt=2";
        for (String format : List.of("text/csv", TableFormats.XLSX_VALUE, TableFormats.PARQUET_VALUE)) {
            HttpResponse<String> alsoRefused = ask(tooMany, format);
            assertThat(alsoRefused.statusCode()).as(alsoRefused.body()).isEqualTo(400);
            assertThat(alsoRefused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(alsoRefused.body())
                    .contains("AnswerMustNotBeTooLarge", "at most 400 rows", "choose longer intervals");
        }
    }

    @Test
    void refusesAListThatIsLongerThanATableMayBe() {
        querySide.record(
                "more",
                IntStream.range(0, 400)
                        .mapToObj(number -> new AssociationRegistered(
                                UUID.randomUUID(),
                                DAY,
                                "TV-A" + number,
                                "Hội",
                                Level.PROVINCE,
                                "84",
                                Field.OTHER,
                                null))
                        .toArray(LedgerEvent[]::new));
        querySide.awaitProjections();
        HttpResponse<String> refused = ask("associations?asOf=2023-12-31", "text/csv");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body())
                .contains("AnswerMustNotBeTooLarge", "at most 400 rows", "limit and after", "\"found\":\"401\"");
        assertThat(ask("associations?asOf=2023-12-31&limit=100", "text/csv")
                        .body()
                        .lines())
                .hasSize(101);
        assertThat(ask("associations?asOf=2023-12-31&after=TV-1", "text/csv")
                        .body()
                        .lines())
                .hasSize(401);
    }

    /** Two reports; the rows are what they claim. */
    @Test
    void refusesAReconciliationThatIsLongerThanATableMayBe() {
        LocalDate from = LocalDate.of(2022, 1, 1);
        for (int claims : List.of(400, 1)) {
            List<ReportedFigure> figures = IntStream.range(0, claims)
                    .mapToObj(number ->
                            new ReportedFigure("F" + number, "members", Map.of(), Scope.OWN, 7, Precision.EXACT))
                    .toList();
            UUID report = UUID.randomUUID();
            ReportContent content = new ReportContent(from, from.plusMonths(claims), figures, null);
            querySide.record(report.toString(), new PeriodicReportSubmitted(report, ASSOCIATION, DAY, content));
        }
        querySide.awaitProjections();
        String path = "reconciliation?from=2022-01-01&to=2100-01-01";
        for (String format : List.of("text/csv", TableFormats.XLSX_VALUE, TableFormats.PARQUET_VALUE)) {
            HttpResponse<String> refused = ask(path, format);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
            assertThat(refused.body())
                    .contains("AnswerMustNotBeTooLarge", "at most 400 rows", "limit and after", "\"found\":\"401\"");
        }
        assertThat(ask(path + "&limit=2", "text/csv").body().lines()).hasSize(402);
        String next = JsonMapper.shared()
                .readTree(ask(path + "&limit=1", "application/json").body())
                .get("next")
                .asString();
        assertThat(ask(path + "&after=" + next, "text/csv").body().lines()).hasSize(401);
    }

    @Test
    void isDescribed() {
        JsonNode paths = JsonMapper.shared()
                .readTree(querySide.get("/v3/api-docs").body())
                .get("paths");
        for (String path : List.of(
                "measures",
                "measures/{measure}",
                "audit/trace",
                "audit/explain",
                "summary",
                "reconciliation",
                "associations",
                "territory/units")) {
            JsonNode responses = paths.get("/api/v1/" + path).get("get").get("responses");
            assertThat(responses
                            .path("200")
                            .path("content")
                            .path("application/json")
                            .has("schema"))
                    .as("%s: %s", path, responses)
                    .isTrue();
            assertThat(responses.path("406").toString()).as(path).contains("FormatMustBeOffered");
        }
    }

    private static HttpResponse<String> ask(String path, String accept) {
        return querySide.get("/api/v1/" + path, "Accept", accept);
    }
}
