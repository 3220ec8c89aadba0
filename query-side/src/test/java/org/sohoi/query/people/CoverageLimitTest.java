package org.sohoi.query.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.query.RunningQuerySide;

/** A count that nobody keeps as a sum goes through no more rows than is allowed; one that is kept does not go through any. */
class CoverageLimitTest {

    private static final String COUNT = "/api/v1/measures/distinct-beneficiaries?asOf=2023-12-31";

    @Test
    void refusesACountThatWouldGoThroughTooMuch() {
        try (RunningQuerySide querySide = RunningQuerySide.start("sohoi.query.people.most-coverage-rows=10")) {
            award(querySide, BeneficiaryCategory.PUPIL, 10);
            award(querySide, BeneficiaryCategory.TEACHER, 1);

            HttpResponse<String> refused = querySide.get(COUNT + "&groupBy=category", "Accept-Language", "vi");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body())
                    .contains(
                            "CountMustNotGoThroughTooMuch",
                            "Phải đếm qua quá nhiều dòng",
                            "\"id\":\"distinct-beneficiaries\"",
                            "at most 10 rows of coverage");

            assertThat(querySide.get(COUNT + "&category=PUPIL").body()).contains("\"total\":10");
            assertThat(querySide.get(COUNT).body()).contains("\"total\":11");
        }
    }

    @Test
    void leavesOutTheTotalOfASeriesThatWouldGoThroughTooMuchButCountsItsIntervals() {
        try (RunningQuerySide querySide = RunningQuerySide.start("sohoi.query.people.most-coverage-rows=10")) {
            award(querySide, BeneficiaryCategory.PUPIL, 11);
            String months = "/api/v1/measures/distinct-beneficiaries?interval=month&from=2023-02-01&to=";

            String halfAYear = querySide.get(months + "2023-08-01").body();
            assertThat(halfAYear).contains("\"totals\":[{\"from\":\"2023-02-01\",\"to\":\"2023-03-01\",\"value\":11}");
            assertThat(halfAYear).doesNotContain("\"total\":");
            assertThat(querySide.get(months + "2023-03-01").body()).contains("\"total\":11");
            assertThat(querySide.get(months + "2023-08-01&compareTo=previous").body())
                    .contains("\"comparedTo\":\"2023-02-01\",\"value\":11,\"comparedValue\":0,\"difference\":11}")
                    .endsWith("\"total\":{}}");
        }
    }

    private static void award(RunningQuerySide querySide, BeneficiaryCategory category, int people) {
        List<UUID> named = Stream.generate(UUID::randomUUID).limit(people).toList();
        querySide.record(
                "fund",
                new ScholarshipAwarded(
                        new UUID(1, 1),
                        2023,
                        UUID.randomUUID(),
                        LocalDate.of(2023, 2, 10),
                        new Scholarship(new Recipients(category, people, named), people, Vnd.of(5))));
        querySide.awaitProjections();
    }
}
