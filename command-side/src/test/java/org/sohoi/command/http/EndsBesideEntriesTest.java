package org.sohoi.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.command.http.RunningCommandSide.post;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sohoi.command.http.RunningCommandSide.Answer;

/** An association ends, or something happens to it later; never both, whichever comes first, and also at the same moment. */
class EndsBesideEntriesTest {

    private static final int MOMENTS = 40;
    private static final String ADMISSION = "{\"effectiveOn\": \"2023-03-15\", \"count\": 3}";
    private static final String ENDS_BEFORE = "{\"effectiveOn\": \"2023-03-14\", \"reason\": \"Quyết định\"}";

    @BeforeAll
    static void theMap() {
        SampleData.define();
    }

    @Test
    void saysWhichEntryStandsInTheWay() {
        String association = noticed("E-0");
        Answer donation = post(association + "/donations", SampleData.donation(1_000));
        Answer refused = post(association + "/dissolutions", ENDS_BEFORE);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("rule")).isEqualTo("EntriesMustNotComeAfterTheEnd");
        assertThat(refused.text("id")).isEqualTo(donation.text("id"));
        assertThat(refused.text("expected")).isEqualTo("no entry after 2023-03-14");
        assertThat(refused.text("found")).isEqualTo("one on 2023-03-15");
        post(association + "/donations/" + donation.text("id") + "/voids", "{\"reason\": \"Ghi nhầm hội\"}");
        assertThat(post(association + "/dissolutions", ENDS_BEFORE).status()).isEqualTo(200);
    }

    @Test
    void asksTheRollToo() {
        String association = noticed("E-R");
        Answer admitted = post(association + "/members/admissions", ADMISSION);
        Answer refused = post(association + "/dissolutions", ENDS_BEFORE);

        assertThat(refused.text("rule")).isEqualTo("EntriesMustNotComeAfterTheEnd");
        assertThat(refused.text("id")).isEqualTo(admitted.text("id"));
    }

    @Test
    void isNeverBothADonationAndADissolution() throws Exception {
        neverBoth("D", "/donations", SampleData.donation(1_000), "/dissolutions", ENDS_BEFORE);
    }

    @Test
    void isNeverBothAnAdmissionAndAMerger() throws Exception {
        String into = SampleData.register("E-INTO");
        String merger = ENDS_BEFORE.replace("}", ", \"intoAssociationId\": \"" + into + "\"}");
        neverBoth("M", "/members/admissions", ADMISSION, "/mergers", merger);
    }

    private static void neverBoth(String number, String entry, String entryBody, String end, String endBody)
            throws Exception {
        for (int moment = 1; moment <= MOMENTS; moment++) {
            String association = noticed("E-" + number + moment);
            CyclicBarrier both = new CyclicBarrier(2);
            CompletableFuture<Answer> entered = CompletableFuture.supplyAsync(() -> {
                await(both);
                return post(association + entry, entryBody);
            });
            CompletableFuture<Answer> ended = CompletableFuture.supplyAsync(() -> {
                await(both);
                return post(association + end, endBody);
            });
            assertThat(List.of(entered.get().status(), ended.get().status()))
                    .as(association)
                    .isIn(List.of(201, 409), List.of(409, 200));
        }
    }

    private static String noticed(String number) {
        String association = "/api/v1/associations/" + SampleData.register(number);
        post(association + "/dissolution-notices", "{\"effectiveOn\": \"2022-02-01\", \"reason\": \"Hết nhiệm kỳ\"}");
        return association;
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
