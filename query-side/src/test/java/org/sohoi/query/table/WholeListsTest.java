package org.sohoi.query.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.sohoi.events.fund.InKindItem;
import org.sohoi.events.fund.Valuation;
import org.sohoi.events.fund.ValuationMethod;
import org.sohoi.events.report.PeriodicReportSubmitted;
import org.sohoi.events.report.Precision;
import org.sohoi.events.report.ReportContent;
import org.sohoi.events.report.ReportedFigure;
import org.sohoi.events.report.Scope;
import org.sohoi.events.territory.Level;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.projection.ReadModel;

/** What JSON gives page by page, a table gives as a whole, or as the page that was asked for, and says where to go on. */
class WholeListsTest {

    private static final UUID ASSOCIATION = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2023, 8, 25);
    private static final int ASSOCIATIONS = 120;
    private static final int DONATIONS = 1_100;

    /** The first is in cash alone, so that stretches of an even length end within an event. */
    private static final int CONTRIBUTIONS = 1 + 2 * DONATIONS;

    private static final Pattern NEXT = Pattern.compile("<\\?(.*)>; rel=\"next\"");

    private static RunningQuerySide querySide;
    private static long whole;

    @BeforeAll
    static void recordALedger() {
        querySide = RunningQuerySide.start("sohoi.query.measures.most-exported-rows=2500");
        for (int i = 1; i <= ASSOCIATIONS; i++) {
            UUID id = i == 1 ? ASSOCIATION : UUID.randomUUID();
            querySide.record(
                    "association-" + i,
                    new AssociationRegistered(
                            id, DAY, "Số %03d&7".formatted(i), "Hội", Level.PROVINCE, "84", Field.OTHER, null));
        }
        querySide.record("fund", donation(false));
        for (int i = 1; i <= ASSOCIATIONS; i++) {
            UUID report = UUID.randomUUID();
            querySide.record(
                    report.toString(), new PeriodicReportSubmitted(report, ASSOCIATION, DAY, claimsOfOneFigure()));
        }
        whole = give(DONATIONS);
        give(150);
        querySide.awaitProjections();
        // As in a database that has settled; how often that happens by itself is not ours to test.
        querySide.bean(ReadModel.class).template().execute("ANALYZE");
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    private static ReportContent claimsOfOneFigure() {
        ReportedFigure figure = new ReportedFigure("F1", "donations", Map.of(), Scope.OWN, 7, Precision.AT_LEAST);
        return new ReportContent(DAY.withDayOfYear(1), DAY, List.of(figure), null);
    }

    private static long give(int donations) {
        return querySide
                .record(
                        "fund",
                        IntStream.range(0, donations)
                                .mapToObj(number -> donation(true))
                                .toArray(LedgerEvent[]::new))
                .last();
    }

    private static DonationRecorded donation(boolean inKind) {
        Valuation valuation = new Valuation(Vnd.of(2_000), ValuationMethod.INVOICE, DAY);
        return new DonationRecorded(
                ASSOCIATION,
                2023,
                UUID.randomUUID(),
                DAY,
                new Donation(
                        new Donor(DonorKind.INDIVIDUAL, "Bà Sáu"),
                        Vnd.of(1_000),
                        inKind ? List.of(new InKindItem("gạo", BigDecimal.ONE, "kg", valuation)) : List.of(),
                        null));
    }

    @ParameterizedTest
    @CsvSource({
        "audit/trace?measure=mobilised&asOf=2023-12-31, " + CONTRIBUTIONS,
        "audit/explain?measure=mobilised&asOf=2023-12-31&comparedTo=120, " + CONTRIBUTIONS,
        "associations?asOf=2023-12-31, " + ASSOCIATIONS,
        "reconciliation?asOf=2023-12-31, " + ASSOCIATIONS
    })
    void givesAllOfItAndTheSameInPages(String path, int rows) {
        HttpResponse<String> all = ask(path + "&knownAt=" + whole, "text/csv");
        assertThat(all.statusCode()).as(all.body()).isEqualTo(200);
        assertThat(all.body().lines()).hasSize(1 + rows);
        assertThat(all.headers().firstValue("Link")).isEmpty();

        List<String> paged = new ArrayList<>();
        String question = path.substring(path.indexOf('?') + 1) + "&limit=900&knownAt=" + whole;
        for (Optional<String> next = Optional.of(question); next.isPresent(); ) {
            HttpResponse<String> page = ask(path.substring(0, path.indexOf('?') + 1) + next.get(), "text/csv");
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            page.body().lines().skip(1).forEach(paged::add);
            next = next(page);
        }
        assertThat(all.body().lines().skip(1)).isEqualTo(paged);
    }

    @ParameterizedTest
    @ValueSource(strings = {TableFormats.XLSX_VALUE, TableFormats.PARQUET_VALUE})
    void givesAllOfItInEveryFormat(String format) {
        for (String path : List.of(
                "audit/trace?measure=mobilised&asOf=2023-12-31",
                "audit/explain?measure=mobilised&asOf=2023-12-31&comparedTo=120",
                "associations?asOf=2023-12-31",
                "reconciliation?asOf=2023-12-31")) {
            int page = ask(path + "&knownAt=" + whole + "&limit=100", format)
                    .body()
                    .length();
            assertThat(ask(path + "&knownAt=" + whole, format).body().length())
                    .as("%s as %s", path, format)
                    .isGreaterThan(page);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit/trace?measure=mobilised&asOf=2023-12-31",
                "audit/explain?measure=mobilised&asOf=2023-12-31&comparedTo=120",
                "associations?asOf=2023-12-31",
                "reconciliation?asOf=2023-12-31"
            })
    void goesOnAtTheSameMomentAfterWhatIsKnown(String path) {
        HttpResponse<String> page = ask(path + "&limit=100", "text/csv");
        String next = next(page).orElseThrow();
        assertThat(page.body().lines()).hasSize(101);
        assertThat(next).containsPattern("(^|&)knownAt=\\d+(&|$)").containsPattern("(^|&)after=[^&]+(&|$)");
        assertThat(ask(path + "&limit=100", "application/json").headers().firstValue("Link"))
                .isPresent();

        String rest = path + "&knownAt=" + whole + next.replaceFirst("^.*(&after=[^&]+).*$", "$1");
        assertThat(ask(rest, "text/csv").body().lines().skip(1))
                .isEqualTo(ask(path + "&knownAt=" + whole, "text/csv")
                        .body()
                        .lines()
                        .skip(101)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit/trace?measure=mobilised", "audit/explain?measure=mobilised&comparedTo=120"})
    void refusesMoreThanATableMayHave(String path) {
        for (String format : List.of("text/csv", TableFormats.XLSX_VALUE, TableFormats.PARQUET_VALUE)) {
            HttpResponse<String> refused = ask(path + "&asOf=2023-12-31", format);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
            assertThat(refused.body())
                    .contains("AnswerMustNotBeTooLarge", "at most 2500 rows", "limit and after", "\"found\":\"2501\"");
        }
    }

    /** What ends before its end must not look complete. */
    @Test
    void breaksTheConnectionWhereItCannotGoOn() throws IOException {
        ReadModel readModel = querySide.bean(ReadModel.class);
        String spoil = "UPDATE read_model.measure_delta SET cause = ? WHERE position = ?";
        String path = "/api/v1/audit/trace?measure=mobilised&asOf=2023-12-31&knownAt=" + whole;
        readModel.template().update(spoil, "UNHEARD_OF", whole);
        try {
            for (String format : List.of("text/csv", TableFormats.XLSX_VALUE, TableFormats.PARQUET_VALUE)) {
                HttpResponse<InputStream> answer = querySide.stream(path, "Accept", format);
                boolean begun = answer.statusCode() == 200;
                assertThat(begun || !format.equals("text/csv"))
                        .as("%s: %d", format, answer.statusCode())
                        .isTrue();
                if (begun) {
                    assertThatThrownBy(() -> answer.body().readAllBytes())
                            .as(format)
                            .isInstanceOf(IOException.class);
                } else {
                    String problem = new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
                    assertThat(answer.statusCode()).as(format).isEqualTo(500);
                    assertThat(problem).startsWith("{").contains("Something is broken here");
                }
            }
        } finally {
            readModel.template().update(spoil, "ENTERED", whole);
        }
    }

    private static Optional<String> next(HttpResponse<String> page) {
        return page.headers().firstValue("Link").map(link -> {
            Matcher next = NEXT.matcher(link);
            assertThat(next.matches()).as(link).isTrue();
            return next.group(1);
        });
    }

    private static HttpResponse<String> ask(String path, String accept) {
        return querySide.get("/api/v1/" + path, "Accept", accept);
    }
}
