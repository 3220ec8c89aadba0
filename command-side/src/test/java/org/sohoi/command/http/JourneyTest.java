package org.sohoi.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.command.http.RunningCommandSide.head;
import static org.sohoi.command.http.RunningCommandSide.post;
import static org.sohoi.command.http.RunningCommandSide.query;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sohoi.command.http.RunningCommandSide.Answer;

/** The way of an administrator through the API, over HTTP and down to PostgreSQL. */
class JourneyTest {

    private static String associations;

    @BeforeAll
    static void anAssociation() {
        SampleData.define();
        associations = "/api/v1/associations/" + SampleData.register("J-1");
    }

    @Test
    void registersAnAssociation() {
        Answer answer = post("/api/v1/associations", SampleData.registration("J-2"));

        assertThat(answer.status()).isEqualTo(201);
        String id = answer.text("id");
        assertThat(answer.header("Location")).isEqualTo("/api/v1/associations/" + id);
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.header("Ledger-Position")).isEqualTo(Long.toString(head()));
        assertThat(answer.json().path("position").asLong()).isEqualTo(head());
        assertThat(answer.text("stream")).isEqualTo(id);
        assertThat(answer.text("recordedAt")).endsWith("Z");
    }

    @Test
    void donatesAwardsAndCorrects() {
        Answer donated = post(associations + "/donations", SampleData.donation(50_000_000));
        assertThat(donated.status()).isEqualTo(201);
        assertThat(donated.text("stream")).endsWith("/fund/2023");

        Answer awarded = post(associations + "/scholarships", SampleData.scholarship(20_000_000));
        assertThat(awarded.status()).isEqualTo(201);

        Answer tooMuch = post(associations + "/scholarships", SampleData.scholarship(900_000_000));
        assertThat(tooMuch.status()).isEqualTo(409);
        assertThat(tooMuch.text("rule")).isEqualTo("DisbursementMustBeFunded");
        assertThat(tooMuch.text("found")).contains("-");

        Answer corrected = post(
                donated.header("Location") + "/corrections", SampleData.correction(45_000_000, "Biên lai ghi nhầm"));
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(corrected.text("id")).isEqualTo(donated.text("id"));

        Answer voided = post(awarded.header("Location") + "/voids", "{\"reason\": \"Nhập trùng\"}");
        assertThat(voided.status()).isEqualTo(200);
        assertThat(post(awarded.header("Location") + "/voids", "{\"reason\": \"Nhập trùng\"}")
                        .text("rule"))
                .isEqualTo("EntryMustNotBeVoid");
    }

    @Test
    void findsAScholarshipUnderItsOwnPathOnly() {
        post(associations + "/donations", SampleData.donation(2_000));
        Answer awarded = post(associations + "/scholarships", SampleData.scholarship(1_000));
        long head = head();

        Answer voided =
                post(associations + "/supports/" + awarded.text("id") + "/voids", "{\"reason\": \"Nhập trùng\"}");

        assertThat(voided.status()).isEqualTo(404);
        assertThat(voided.text("rule")).isEqualTo("EntryMustExist");
        assertThat(voided.text("expected")).isEqualTo("SUPPORT");
        assertThat(voided.text("found")).isEqualTo("SCHOLARSHIP");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void saysWhoWhyAndThroughWhat() {
        Answer donated = post(
                associations + "/donations",
                SampleData.donation(1_000),
                "Actor-Role",
                "treasurer",
                "Idempotency-Key",
                "who-and-why");
        Answer corrected =
                post(donated.header("Location") + "/corrections", SampleData.correction(2_000, "Biên lai số 7"));

        String recorded = metadataAt(donated.json().path("position").asLong());
        assertThat(recorded)
                .contains("\"actor\":\"Mai Thach\"", "\"actorRole\":\"treasurer\"")
                .contains("\"idempotencyKey\":\"who-and-why\"", "\"requestDigest\"", "\"commandId\"")
                .contains("\"correlationId\"", "\"causationId\"");
        assertThat(metadataAt(corrected.json().path("position").asLong())).contains("\"reason\":\"Biên lai số 7\"");
    }

    private static String metadataAt(long position) {
        return query("SELECT metadata FROM ledger.events WHERE position = " + position);
    }

    @Test
    void givesTheFirstAnswerAgainToTheSameRequest() {
        String[] key = {"Idempotency-Key", "repeat-1"};
        Answer first = post(associations + "/donations", SampleData.donation(7_000), key);
        long head = head();
        Answer second = post(associations + "/donations", SampleData.donation(7_000), key);

        assertThat(second.status()).isEqualTo(first.status()).isEqualTo(201);
        assertThat(second.response().body()).isEqualTo(first.response().body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Ledger-Position")).isEqualTo(first.header("Ledger-Position"));
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void givesTheFirstAnswerAgainEvenWhenTheRequestWouldNowBeRefused() {
        String body = SampleData.registration("J-3");
        Answer first = post("/api/v1/associations", body, "Idempotency-Key", "repeat-2");
        Answer second = post("/api/v1/associations", body, "Idempotency-Key", "repeat-2");

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.response().body()).isEqualTo(first.response().body());
        assertThat(post("/api/v1/associations", body).text("rule")).isEqualTo("RegistrationNumberMustBeUnique");
    }

    @Test
    void refusesAKeyForAnotherRequest() {
        post(associations + "/donations", SampleData.donation(8_000), "Idempotency-Key", "reused");
        long head = head();
        Answer other = post(associations + "/donations", SampleData.donation(9_000), "Idempotency-Key", "reused");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("rule")).isEqualTo("IdempotencyKeyMustNotBeReused");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void recordsARequestOnceThatComesManyTimesAtOnce() {
        List<CompletableFuture<Answer>> rivals = Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                        post(associations + "/donations", SampleData.donation(11_000), "Idempotency-Key", "at-once")))
                .limit(8)
                .toList();
        List<Answer> answers = rivals.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers.stream().map(a -> a.response().body()).distinct()).hasSize(1);
        assertThat(query("SELECT count(*) FROM ledger.events WHERE metadata LIKE '%\"at-once\"%'"))
                .isEqualTo("1");
    }

    @Test
    void writesOnlyWhatTheCallerHasSeen() {
        String association = "/api/v1/associations/" + SampleData.register("J-4");
        String rename = "{\"effectiveOn\": \"2023-05-01\", \"name\": \"Hội Khuyến học\", \"reason\": \"Đại hội\"}";

        assertThat(post(association + "/name-changes", rename, "If-Match", "\"0\"")
                        .header("ETag"))
                .isEqualTo("\"1\"");
        long head = head();
        Answer stale = post(association + "/name-changes", rename, "If-Match", "\"0\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("rule")).isEqualTo("StreamMustBeAtTheExpectedVersion");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void speaksVietnameseWhenAsked() {
        String nowhere = "/api/v1/associations/00000000-0000-7000-8000-000000000000/donations";
        Answer vietnamese = post(nowhere, SampleData.donation(1), "Accept-Language", "vi");
        Answer english = post(nowhere, SampleData.donation(1), "Accept-Language", "en");

        assertThat(vietnamese.text("title")).isEqualTo("Hội phải tồn tại");
        assertThat(english.text("title")).isEqualTo("The association must exist");
        assertThat(vietnamese.text("rule")).isEqualTo(english.text("rule")).isEqualTo("AssociationMustExist");
    }
}
