package org.sohoi.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.command.http.RunningCommandSide.head;
import static org.sohoi.command.http.RunningCommandSide.post;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sohoi.command.http.RunningCommandSide.Answer;

/** Identities through the API, over HTTP and down to PostgreSQL. */
class BeneficiariesJourneyTest {

    private static final int ROUNDS = 10;

    @Test
    void mergesAndReverts() {
        String one = UUID.randomUUID().toString();
        String other = UUID.randomUUID().toString();

        Answer merged = merge(one, other);
        assertThat(merged.status()).isEqualTo(200);
        assertThat(merged.text("id")).isEqualTo(one);
        assertThat(merged.text("stream")).isEqualTo("beneficiary/" + one);
        assertThat(merged.header("ETag")).isEqualTo("\"0\"");

        Answer again = merge(one, other);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("rule")).isEqualTo("BeneficiaryMustNotBeMergedYet");

        String reversions = "/api/v1/beneficiaries/" + one + "/merge-reversions";
        assertThat(post(reversions, "{\"reason\": \"Hai cháu sinh đôi\"}").header("ETag"))
                .isEqualTo("\"1\"");
        assertThat(merge(other, one).status()).isEqualTo(200);
    }

    @Test
    void neverMergesTwoIntoEachOther() {
        for (int i = 0; i < ROUNDS; i++) {
            String one = UUID.randomUUID().toString();
            String other = UUID.randomUUID().toString();
            List<CompletableFuture<Answer>> both = Stream.of(List.of(one, other), List.of(other, one))
                    .map(pair -> CompletableFuture.supplyAsync(() -> merge(pair.get(0), pair.get(1))))
                    .toList();
            assertThat(both.stream().map(answer -> answer.join().status())).containsExactlyInAnyOrder(200, 409);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422",
                "{\"survivingId\": null, \"reason\": \"A\"}|422",
                "{\"survivingId\": \"nobody\", \"reason\": \"A\"}|400",
                "{\"survivingId\": \"018a2b6c-0000-7000-8000-0000000000f1\"}|422",
                "{\"survivingId\": \"018a2b6c-0000-7000-8000-0000000000f1\", \"reason\": \"A\", \"more\": 1}|400",
                "{\"survivingId\": \"018a2b6c-0000-7000-8000-0000000000f2\", \"reason\": \"A\"}|422"
            })
    void refusesWhatIsNoMerger(String body, int status) {
        long head = head();
        assertThat(post("/api/v1/beneficiaries/018a2b6c-0000-7000-8000-0000000000f2/mergers", body)
                        .status())
                .isEqualTo(status);
        assertThat(post("/api/v1/beneficiaries/nobody/mergers", body).status()).isEqualTo(400);
        assertThat(head()).isEqualTo(head);
    }

    private static Answer merge(String absorbed, String surviving) {
        return post(
                "/api/v1/beneficiaries/" + absorbed + "/mergers",
                "{\"survivingId\": \"" + surviving + "\", \"reason\": \"Trùng hồ sơ\"}");
    }
}
