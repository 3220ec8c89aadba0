package org.sohoi.query.awards.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sohoi.query.RunningQuerySide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A publisher with a prefix, a licence and a key of its own, and a limit that its ledger reaches. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GivingConfiguredTest {

    private static final String EXPORT = "/api/v1/exports/360giving?asOf=2023-12-31&knownAt=";

    private RunningQuerySide querySide;
    private GivingLedger ledger;

    @BeforeAll
    void start() {
        querySide = RunningQuerySide.start(
                "sohoi.query.giving.prefix=360G-travinh",
                "sohoi.query.giving.publisher=Sở Nội vụ",
                "sohoi.query.giving.licence=https://creativecommons.org/licenses/by/4.0/",
                "sohoi.query.giving.pseudonym-key=MDEyMzQ1Njc4OWFiY2RlZg==",
                "sohoi.query.giving.most-grants=4");
        ledger = new GivingLedger(
                (stream, event) -> querySide.record(stream, event).last());
        querySide.awaitProjections();
    }

    @AfterAll
    void stop() {
        querySide.close();
    }

    @Test
    void publishesUnderTheConfiguredNamesInVietnamese() {
        HttpResponse<String> answer = querySide.get(EXPORT + ledger.corrected, "Accept-Language", "vi");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new GivingSchema().errors(answer.body())).isEmpty();
        JsonNode json = JsonMapper.shared().readTree(answer.body());
        assertThat(json.at("/publisher/name").asString()).isEqualTo("Sở Nội vụ");
        assertThat(json.get("license").asString()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        JsonNode grant = json.at("/grants/0");
        assertThat(grant.get("title").asString()).isEqualTo("Học bổng: học sinh");
        assertThat(grant.get("description").asString()).contains("Một trong 2 phần bằng nhau", "800000 đồng");
        assertThat(grant.at("/recipientIndividual/id").asString())
                .isEqualTo("360G-travinh-person-90091e65f0d46f5518e59c8f4afc7fb0");
    }

    @Test
    void holdsAsManyGrantsAsAreAllowedAndNoMore() {
        assertThat(querySide.get(EXPORT + ledger.corrected).statusCode()).isEqualTo(200);

        HttpResponse<String> tooMany = querySide.get(EXPORT + ledger.mistake, "Accept-Language", "vi");
        assertThat(tooMany.statusCode()).isEqualTo(400);
        JsonNode problem = JsonMapper.shared().readTree(tooMany.body());
        assertThat(problem.get("rule").asString()).isEqualTo("GrantsMustNotBeTooMany");
        assertThat(problem.get("title").asString()).isEqualTo("Gói dữ liệu có quá nhiều khoản tài trợ");
        assertThat(problem.get("expected").asString()).isEqualTo("at most 4 grants");
        assertThat(problem.get("detail").asString()).contains("shorter period");
        assertThat(tooMany.headers().firstValue("Content-Disposition")).isEmpty();

        assertThat(querySide.get(EXPORT + ledger.mistake + "&kind=SUPPORT").statusCode())
                .isEqualTo(200);
    }
}
