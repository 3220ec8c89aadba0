package org.sohoi.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.sohoi.events.report.PeriodicReportSubmitted;
import org.sohoi.events.report.Precision;
import org.sohoi.events.report.ReportContent;
import org.sohoi.events.report.ReportedFigure;
import org.sohoi.events.report.Scope;
import org.sohoi.query.Patience;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.measures.RecordedHistory;
import org.sohoi.query.projection.ReadModel;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A query side with a random ledger, whose replays are asked for over HTTP. */
final class ReplayedLedger implements AutoCloseable {

    static final String PATH = "/api/v1/audit/replays";
    static final String UNRESTRAINED = "sohoi.replays.share=1";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final LocalDate DAY = LocalDate.of(2023, 8, 25);

    private RunningQuerySide querySide;

    ReplayedLedger(String... properties) {
        this.querySide = RunningQuerySide.start(properties);
    }

    /** Corrections, voids, merges and ends among them. */
    ReplayedLedger grow(int events) {
        new RecordedHistory(querySide, events, events / 2).grow(new Random(events), events);
        querySide.awaitProjections();
        return this;
    }

    /** With periodic reports besides. */
    ReplayedLedger report(UUID association) {
        for (int i = 0; i < 3; i++) {
            recordReport(association, i);
        }
        querySide.awaitProjections();
        return this;
    }

    /** Does not wait for the projections. */
    void recordReport(UUID association, int claimed) {
        UUID report = UUID.randomUUID();
        querySide.record(
                report.toString(),
                new PeriodicReportSubmitted(
                        report,
                        association,
                        DAY.plusDays(claimed),
                        new ReportContent(DAY.minusDays(30), DAY, List.of(claim(claimed)), null)));
    }

    private static ReportedFigure claim(long value) {
        return new ReportedFigure("F08", "scholarships", Map.of(), Scope.ALL_TIERS, value, Precision.EXACT);
    }

    void restart(String... properties) {
        querySide.close();
        querySide = querySide.restart(properties);
    }

    RunningQuerySide querySide() {
        return querySide;
    }

    JdbcTemplate sql() {
        return querySide.bean(ReadModel.class).template();
    }

    /** Of the read model's own. */
    DataSource connections() {
        return querySide.bean(ReadModel.class).dataSource();
    }

    HttpResponse<String> post(String body, String... headers) {
        return querySide.post(PATH, body, headers);
    }

    /** The path of a replay that was accepted. */
    String start(String body) {
        HttpResponse<String> answer = post(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** A replay that has ended, whichever way. */
    JsonNode ended(String path) {
        return Patience.await()
                .until(
                        () -> get(path),
                        replay -> replay.has("endedAt")
                                && replay.path("state")
                                        .stringValue()
                                        .matches("COMPLETED|CANCELLED|FAILED|INTERRUPTED"));
    }

    /** The path of a replay that is carried out now, and whose tables stay. */
    String completed(String body) {
        String path = start(body);
        assertThat(ended(path).path("state").stringValue()).isEqualTo("COMPLETED");
        return path;
    }

    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The report of a replay that is carried out now. */
    JsonNode report(String body) {
        String path = start(body);
        JsonNode replay = ended(path);
        assertThat(replay.path("state").stringValue()).as(replay.toString()).isEqualTo("COMPLETED");
        JsonNode report = get(path + "/report");
        assertThat(querySide.delete(path).statusCode()).isEqualTo(204);
        return report;
    }

    JsonNode get(String path) {
        HttpResponse<String> answer = querySide.get(path);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        querySide.close();
    }
}
