package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sohoi.events.Vnd;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.DonationCorrected;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.territory.Level;
import org.sohoi.eventstore.AppendedPositions;
import org.sohoi.query.RunningQuerySide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a request about measures is answered. */
class MeasureApiTest {

    private static final UUID ASSOCIATION = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final UUID ENTRY = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2023, 8, 25);

    private static RunningQuerySide querySide;
    private static AppendedPositions recorded;
    private static AppendedPositions corrected;

    @BeforeAll
    static void recordADonationAndCorrectIt() {
        querySide = RunningQuerySide.start(
                "sohoi.query.time.patience=300ms",
                "sohoi.query.measures.most-rows=50",
                "sohoi.query.measures.most-look-ups=12");
        querySide.record(
                ASSOCIATION.toString(),
                new AssociationRegistered(
                        ASSOCIATION, DAY, "TV-1", "Hội Khuyến học", Level.PROVINCE, "84", Field.OTHER, null));
        recorded = querySide.record("fund", new DonationRecorded(ASSOCIATION, 2023, ENTRY, DAY, worth(5_000_000)));
        corrected = querySide.record(
                "fund", new DonationCorrected(ASSOCIATION, 2023, ENTRY, DAY, worth(3_000_000), "mistake"));
        querySide.awaitProjections();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void answersAsKnownBeforeAndAfterACorrection() {
        assertThat(get("mobilised?asOf=2023-12-31&knownAt=" + recorded.last()).body())
                .isEqualTo("""
                        {"measure":"mobilised","unit":"VND","kind":"FLOW","coordinates":{"asOf":"2023-12-31",\
                        "knownAt":{"position":2,"recordedAt":"%s"},"boundaries":"2023-12-31"},\
                        "filter":{"tiers":"OWN","values":{}},"groupBy":[],\
                        "rows":[{"group":{},"value":5000000}],"total":5000000}""".formatted(recorded.recordedAt()));
        assertThat(get("mobilised?asOf=2023-12-31").body()).contains("\"total\":3000000");
    }

    @Test
    void resolvesAnInstantToTheLastPositionRecordedByThen() {
        assertThat(get("mobilised?knownAt=" + recorded.recordedAt()).body()).contains("\"position\":2,");
        assertThat(get("mobilised?knownAt=" + recorded.recordedAt().minusNanos(1_000))
                        .body())
                .contains("\"position\":1,");
        assertThat(get("mobilised?knownAt=" + Instant.now()).body()).contains("\"position\":3,");
        assertThat(get("mobilised?knownAt=2020-01-01T00:00:00%2B07:00").body())
                .contains("\"knownAt\":{\"position\":0}");
    }

    @Test
    void givesATidyTable() {
        HttpResponse<String> table =
                get("mobilised?asOf=2023-12-31&groupBy=form,district&knownAt=3", "Accept", "text/csv");
        assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(table.body()).isEqualTo("""
                measure,form,district,asOf,from,to,knownAt,recordedAt,boundaries,unit,value\r
                mobilised,CASH,,2023-12-31,,,3,%s,2023-12-31,VND,3000000\r
                """.formatted(corrected.recordedAt()));
    }

    @Test
    void countsWeeksFromMondayToMonday() {
        assertThat(get("mobilised?from=2023-08-23&to=2023-09-05&interval=week&knownAt=3")
                        .body())
                .contains("""
                        "totals":[{"from":"2023-08-23","to":"2023-08-28","value":3000000},\
                        {"from":"2023-08-28","to":"2023-09-04","value":0},\
                        {"from":"2023-09-04","to":"2023-09-05","value":0}],"total":3000000""");
    }

    @Test
    void describesTheMeasuresInEitherLanguage() {
        assertThat(get("", "Accept-Language", "vi").body()).contains("Số suất học bổng đã trao");
        assertThat(get("").body()).contains("Scholarship awards");
    }

    @Test
    void definesEveryMeasureInBothLanguagesAndSaysWhichOneComesFirst() {
        for (String language : List.of("vi", "en")) {
            HttpResponse<String> catalogue = get("", "Accept-Language", language);
            assertThat(catalogue.headers().firstValue("Content-Language")).hasValue(language);
            assertThat(catalogue.headers().allValues("Vary")).contains("Accept-Language");
            JsonMapper.shared().readTree(catalogue.body()).get("measures").forEach(measure -> {
                JsonNode definitions = measure.get("definitions");
                assertThat(definitions.get(language)).isEqualTo(measure.get("definition"));
                assertThat(definitions.get("vi")).isNotEqualTo(definitions.get("en"));
            });
        }
        assertThat(get("", "Accept", "text/csv", "Accept-Language", "fr").body())
                .startsWith(
                        "measure,unit,kind,definition,dimensions,numerator,denominator,growthOf,places,definitionVi,definitionEn\r\n")
                .contains(
                        ",\"disbursed where supportKind=VOCATIONAL_TRAINING,JOB_CREATION\",disbursed where disbursementKind=SUPPORT,,4,")
                .contains(",,,members,4,")
                .contains("Số suất học bổng đã trao");
        assertThat(get("nothing").headers().allValues("Vary")).contains("Accept-Language");
    }

    @Test
    void saysInEveryRowWhatItIsLimitedTo() {
        HttpResponse<String> table = get(
                "mobilised?asOf=2023-12-31&groupBy=form&form=IN_KIND,CASH&level=PROVINCE&knownAt=3",
                "Accept",
                "text/csv");
        assertThat(table.body()).isEqualTo("""
                measure,form,asOf,from,to,knownAt,recordedAt,boundaries,filterLevel,filterForm,unit,value\r
                mobilised,CASH,2023-12-31,,,3,%s,2023-12-31,PROVINCE,"CASH,IN_KIND",VND,3000000\r
                """.formatted(corrected.recordedAt()));
    }

    @Test
    void describesARatioByItsParts() {
        assertThat(get("").body()).contains("""
                        {"measure":"sustainable-aid-share","unit":"SHARE","kind":"RATIO",\
                        "definition":"Share of sustainable aid: the value of vocational training and job creation in that of all support",\
                        "dimensions":["level","province","district","commune","field","association","category"],""").contains("""
                        "ratio":{"numerator":{"measure":"disbursed","where":{"supportKind":["VOCATIONAL_TRAINING","JOB_CREATION"]}},\
                        "denominator":{"measure":"disbursed","where":{"disbursementKind":["SUPPORT"]}},"places":4}""").doesNotContain("\"ratio\":null");
    }

    @Test
    void describesAGrowthByWhatGrows() {
        assertThat(get("").body()).contains("""
                        {"measure":"members-growth","unit":"SHARE","kind":"GROWTH",\
                        "definition":"Growth in members: by what part there are more than at the end of the period before, or than a year before the day",\
                        "dimensions":["level","province","district","commune","field","association"],""").contains("""
                        "growth":{"measure":"members","places":4},""").doesNotContain("\"growth\":null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing                                      | 404 | MeasureMustBeKnown | one of associations, special-nature",
                "mobilised?asof=2023-01-01                    | 400 | ParameterMustBeKnown | asOf",
                "mobilised?asOf=yesterday                     | 400 | ParameterMustBeReadable | 2023-08-25",
                "mobilised?asOf=%2B99999-01-01                | 400 | ParameterMustBeReadable | between",
                "mobilised?asOf=2023-01-01&asOf=2023-01-02    | 400 | ParameterMustBeGivenOnce | one value",
                "mobilised?asOf=2023-01-01&from=2023-01-01    | 400 | DatesMustAgree | asOf alone",
                "mobilised?from=2023-01-01                    | 400 | DatesMustAgree | from with to",
                "mobilised?from=2023-01-02&to=2023-01-01      | 400 | DatesMustAgree | before 2023-01-01",
                "mobilised?from=2023-01-02&to=2023-01-02      | 400 | DatesMustAgree | before 2023-01-02",
                "mobilised?knownAt=99                         | 400 | PositionMustBeRecorded | a position up to",
                "mobilised?knownAt=99999999999999999999       | 400 | ParameterMustBeReadable | position",
                "mobilised?knownAt=-1                         | 400 | ParameterMustBeReadable | position",
                "mobilised?knownAt=2023-08-25T10:00:00        | 400 | ParameterMustBeReadable | offset",
                "mobilised?knownAt=2999-08-25T10:00:00Z       | 400 | KnownAtMustNotBeInTheFuture | up to",
                "mobilised?minPosition=99                     | 400 | PositionMustBeRecorded | a position up to",
                "mobilised?minPosition=-3                     | 400 | ParameterMustBeReadable | from 0",
                "mobilised?groupBy=colour                     | 400 | DimensionMustBelongToTheMeasure | donorKind",
                "members?groupBy=donorKind                    | 400 | DimensionMustBelongToTheMeasure | commune",
                "members?donorKind=INDIVIDUAL                 | 400 | DimensionMustBelongToTheMeasure | commune",
                "mobilised?groupBy=form,form                  | 400 | GroupingMustNotRepeat | once",
                "mobilised?groupBy=                           | 400 | ParameterMustBeReadable | none of them empty",
                "mobilised?form=GOLD                          | 400 | ValueMustBeOfTheDimension | IN_KIND",
                "mobilised?association=1-1-1-1-1              | 400 | ParameterMustBeReadable | UUID",
                "mobilised?association=018f0000-0000-7000-8000-0000000000ff | 404 | AssociationMustBeKnown | registered",
                "mobilised?unit=84                            | 404 | UnitMustBeInForce | boundaries",
                "mobilised?district=842                       | 404 | UnitMustBeInForce | a district in force",
                "mobilised?tiers=all                          | 400 | TiersMustHaveAnAssociation | association",
                "mobilised?interval=month&asOf=2023-01-01     | 400 | SeriesMustHaveAPeriod | from and to",
                "mobilised?interval=decade&from=2023-01-01&to=2024-01-01 | 400 | ParameterMustBeReadable | QUARTER",
                "mobilised?interval=day&from=1900-01-01&to=2024-01-01  | 400 | AnswerMustNotBeTooLarge | 50 rows",
                "mobilised?interval=week&from=2022-01-01&to=2022-12-01 | 400 | QuestionMustNotTakeTooMuch | at most 12 look-ups",
            })
    void refuses(String path, int status, String rule, String expected) {
        HttpResponse<String> refused = get(path.strip());
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("\"rule\":\"%s\"".formatted(rule)).contains(expected);
        assertThat(refused.body()).as("has a title in words").doesNotContain("\"title\":\"%s".formatted(rule));
    }

    @Test
    void refusesOtherFormats() {
        assertThat(get("mobilised", "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void waitsForThePositionAndSaysWhenToComeBack() {
        querySide.stopProjections();
        long position = querySide
                .record("fund", new DonationRecorded(ASSOCIATION, 2023, UUID.randomUUID(), DAY.plusYears(1), worth(1)))
                .last();
        HttpResponse<String> tooEarly = get("mobilised?minPosition=" + position);
        assertThat(tooEarly.statusCode()).isEqualTo(503);
        assertThat(tooEarly.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(tooEarly.body()).contains("PositionMustBeProjected", "position " + position, "position 3");

        querySide.startProjections();
        querySide.awaitProjections();
        assertThat(get("mobilised?asOf=2025-01-01&minPosition=" + position).body())
                .contains("\"total\":3000001");
    }

    @Test
    void isDescribedAndMeasured() {
        get("mobilised");
        assertThat(querySide.get("/v3/api-docs").body())
                .contains("\"openapi\":\"3.1.0\"", "/api/v1/measures/{measure}", "urn:sohoi:rule:Dimension")
                .contains("\"RatioRow\":{\"type\":\"object\",\"properties\":{\"group\"");
        assertThat(querySide.get("/actuator/prometheus").body())
                .contains("sohoi_projection_lag_positions{projection=\"measures\"")
                .contains("sohoi_projection_lag_seconds{projection=\"measures\"")
                .contains("sohoi_query_seconds_count{outcome=\"answered\",query=\"AskMeasure\"");
        assertThat(querySide.get("/actuator/health").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> get(String measure, String... headers) {
        return querySide.get("/api/v1/measures" + (measure.isEmpty() ? "" : "/" + measure), headers);
    }

    private static Donation worth(long amount) {
        return new Donation(new Donor(DonorKind.INDIVIDUAL, "Bà Sáu"), Vnd.of(amount), List.of(), null);
    }
}
