package org.sohoi.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.command.http.RunningCommandSide.head;
import static org.sohoi.command.http.RunningCommandSide.post;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sohoi.command.http.RunningCommandSide.Answer;

/** Periodic reports through the API, over HTTP and down to PostgreSQL. */
class ReportsJourneyTest {

    private static final String FIGURE =
            "{\"code\": \"F10\", \"measure\": \"mobilised\", \"filter\": {\"form\": [\"CASH\"]},"
                    + " \"scope\": \"ALL_TIERS\", \"value\": 18900000000, \"precision\": \"AT_LEAST\"}";

    private static String reports = "";

    @BeforeAll
    static void anAssociation() {
        SampleData.define();
        reports = "/api/v1/associations/" + SampleData.register("R-1") + "/reports";
    }

    @Test
    void submitsReturnsAmendsAndAccepts() {
        Answer submitted = post(reports, report("2023-08-25", FIGURE, ", \"remarks\": \"Báo cáo 8 tháng\""));
        assertThat(submitted.status()).isEqualTo(201);
        String report = submitted.header("Location");
        assertThat(report).isEqualTo(reports + "/" + submitted.text("id"));

        assertThat(post(report + "/returns", "{\"effectiveOn\": \"2023-08-26\", \"reason\": \"Thiếu số liệu\"}")
                        .status())
                .isEqualTo(200);
        assertThat(post(report + "/acceptances", "{\"effectiveOn\": \"2023-08-27\"}")
                        .text("rule"))
                .isEqualTo("ReportMustAwaitAcceptance");
        assertThat(post(report + "/amendments", report("2023-08-28", FIGURE, ", \"reason\": \"Bổ sung\""))
                        .status())
                .isEqualTo(200);
        Answer accepted =
                post(report + "/acceptances", "{\"effectiveOn\": \"2023-09-05\", \"remarks\": \"Đã đối chiếu\"}");
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.header("ETag")).isEqualTo("\"3\"");

        Answer late = post(report + "/amendments", report("2023-09-06", FIGURE, ", \"reason\": \"Muộn\""));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("rule")).isEqualTo("ReportMustNotBeAccepted");
    }

    @Test
    void knowsAnIdOnlyAsWhatItNames() {
        String report = post(reports, report("2023-08-25", FIGURE, "")).text("id");
        String association = reports.replaceFirst(".*/associations/([^/]+)/reports", "$1");
        long head = head();

        Answer asAnAssociation = post(
                "/api/v1/associations/" + report + "/members/admissions",
                "{\"effectiveOn\": \"2023-04-12\", \"count\": 1}");
        assertThat(asAnAssociation.status()).isEqualTo(404);
        assertThat(asAnAssociation.text("rule")).isEqualTo("AssociationMustExist");

        Answer asAReport = post(reports + "/" + association + "/acceptances", "{\"effectiveOn\": \"2023-09-05\"}");
        assertThat(asAReport.status()).isEqualTo(404);
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void refusesAnAmendmentWithoutAReason() {
        String report = post(reports, report("2023-08-25", FIGURE, "")).header("Location");

        assertThat(post(report + "/amendments", report("2023-08-28", FIGURE, ""))
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'mobilised'|-1|'EXACT'|422",
                "'mobilised'|1000000000000001|'EXACT'|422",
                "'Mobilised'|1|'EXACT'|422",
                "'mobilised'|1.5|'EXACT'|400",
                "'mobilised'|1|'ABOUT'|400"
            })
    void refusesWhatIsNoFigure(String measure, String value, String precision, int status) {
        long head = head();
        String figure =
                "{\"code\": \"F1\", \"measure\": \"%s\", \"scope\": \"OWN\", \"value\": %s, \"precision\": \"%s\"}"
                        .formatted(measure, value, precision);

        assertThat(post(reports, report("2023-08-25", figure, "")).status()).isEqualTo(status);
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void refusesAReportOfNothing() {
        assertThat(post(reports, report("2023-08-25", "", "")).text("rule")).isEqualTo("ReportMustClaimSomething");
        assertThat(post(reports, report("2023-08-25", "null", "")).status()).isEqualTo(422);
        assertThat(post(reports, report("2023-01-01", FIGURE, "")).text("rule"))
                .isEqualTo("PeriodMustBeOverWhenReported");
    }

    private static String report(String day, String figures, String more) {
        return """
                {"effectiveOn": "%s", "from": "2023-01-01", "to": "2023-08-25", "figures": [%s]%s}""".formatted(day, figures, more);
    }
}
