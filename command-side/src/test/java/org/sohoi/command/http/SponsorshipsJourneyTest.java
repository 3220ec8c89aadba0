package org.sohoi.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.command.http.RunningCommandSide.head;
import static org.sohoi.command.http.RunningCommandSide.post;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sohoi.command.http.RunningCommandSide.Answer;

/** Sponsorships through the API, over HTTP and down to PostgreSQL. */
class SponsorshipsJourneyTest {

    private static final String SPONSOR = "{\"kind\": \"COLLECTIVE\", \"name\": \"Chùa Âng\"}";
    private static final String ORPHANS = "{\"category\": \"ORPHAN\", \"headCount\": 2}";

    private static String sponsorships = "";
    private static String other = "";

    @BeforeAll
    static void twoAssociations() {
        SampleData.define();
        sponsorships = "/api/v1/associations/" + SampleData.register("S-1") + "/sponsorships";
        other = "/api/v1/associations/" + SampleData.register("S-2") + "/sponsorships";
    }

    @Test
    void pledgesAndAmendsAndEnds() {
        Answer pledged = post(sponsorships, pledge(SPONSOR, ORPHANS, 24_000_000, ""));
        assertThat(pledged.status()).isEqualTo(201);
        String sponsorship = pledged.header("Location");
        assertThat(sponsorship).isEqualTo(sponsorships + "/" + pledged.text("id"));
        assertThat(pledged.text("stream")).isEqualTo(pledged.text("id"));

        Answer amended = post(
                sponsorship + "/amendments",
                pledge(SPONSOR, ORPHANS, 36_000_000, ", \"until\": \"2026-06-01\", \"reason\": \"Thêm một năm\""));
        assertThat(amended.status()).isEqualTo(200);
        assertThat(amended.header("ETag")).isEqualTo("\"1\"");

        String end = "{\"endedOn\": \"2025-06-01\", \"reason\": \"Cháu đã đi làm\"}";
        assertThat(post(sponsorship + "/endings", end).status()).isEqualTo(200);
        Answer again = post(sponsorship + "/endings", end);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("rule")).isEqualTo("SponsorshipMustNotHaveEnded");
    }

    @Test
    void correctsAnEndAndVoidsItOnce() {
        String endings = sponsorships + "/"
                + post(sponsorships, pledge(SPONSOR, ORPHANS, 1, "")).text("id") + "/endings";
        String correction =
                "{\"endedOn\": \"2025-07-01\", \"endingReason\": \"Cháu chuyển đi\", \"reason\": \"Nhập nhầm\"}";
        assertThat(post(endings + "/corrections", correction).text("rule")).isEqualTo("SponsorshipMustHaveEnded");
        post(endings, "{\"endedOn\": \"2025-06-01\", \"reason\": \"Cháu đã đi làm\"}");

        Answer corrected = post(endings + "/corrections", correction);
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(corrected.header("ETag")).isEqualTo("\"2\"");
        assertThat(endings).contains(corrected.text("id"));
        String reason = "{\"reason\": \"Nhầm với một cháu khác\"}";
        assertThat(post(endings + "/voids", reason).status()).isEqualTo(200);
        Answer again = post(endings + "/voids", reason);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("rule")).isEqualTo("SponsorshipMustHaveEnded");
    }

    @Test
    void voidsASponsorshipOnceAndForAll() {
        String sponsorship = sponsorships + "/"
                + post(sponsorships, pledge(SPONSOR, ORPHANS, 1, "")).text("id");
        String end = "{\"endedOn\": \"2025-06-01\", \"reason\": \"Cháu đã đi làm\"}";
        post(sponsorship + "/endings", end);
        long head = head();
        assertThat(post(sponsorship + "/voids", "{}").status()).isEqualTo(422);
        assertThat(post(sponsorship + "/voids", "{\"reason\": \" \"}").status()).isEqualTo(422);
        assertThat(head()).isEqualTo(head);

        String reason = "{\"reason\": \"Ghi trùng với cam kết khác\"}";
        Answer voided = post(sponsorship + "/voids", reason);
        assertThat(voided.status()).isEqualTo(200);
        assertThat(voided.header("ETag")).isEqualTo("\"2\"");
        assertThat(sponsorship).endsWith(voided.text("id"));
        for (Answer refused : List.of(
                post(sponsorship + "/voids", reason),
                post(sponsorship + "/endings", end),
                post(sponsorship + "/endings/voids", reason))) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text("rule")).isEqualTo("SponsorshipMustNotBeVoid");
        }
        assertThat(head()).isEqualTo(head + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "corrections|{\"endedOn\": \"2025-06-01\", \"reason\": \"a\"}|422",
                "corrections|{\"endedOn\": \"2025-06-01\", \"endingReason\": \"a\"}|422",
                "corrections|{\"endingReason\": \"a\", \"reason\": \"a\"}|422",
                "corrections|{\"endedOn\": \"2025-02-30\", \"endingReason\": \"a\", \"reason\": \"a\"}|400",
                "voids|{}|422",
                "voids|{\"reason\": \" \"}|422",
                "voids|{\"reason\": \"a\", \"endedOn\": \"2025-06-01\"}|400"
            })
    void refusesWhatIsNoCorrectionOfAnEnd(String what, String body, int status) {
        String sponsorship = sponsorships + "/"
                + post(sponsorships, pledge(SPONSOR, ORPHANS, 1, "")).text("id");
        post(sponsorship + "/endings", "{\"endedOn\": \"2025-06-01\", \"reason\": \"Cháu đã đi làm\"}");
        long head = head();

        assertThat(post(sponsorship + "/endings/" + what, body).status()).isEqualTo(status);
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void namesThePeopleWhereTheyAreRegistered() {
        String people = "{\"category\": \"ORPHAN\", \"headCount\": 2, \"beneficiaries\":"
                + " [\"018a2b6c-0000-7000-8000-0000000000f1\", \"018a2b6c-0000-7000-8000-0000000000f2\"]}";

        assertThat(post(sponsorships, pledge(SPONSOR, people, 1, "")).status()).isEqualTo(201);
    }

    @Test
    void doesNotFindASponsorshipThroughAnotherAssociation() {
        String id = post(sponsorships, pledge(SPONSOR, ORPHANS, 1, "")).text("id");
        Answer ended = post(other + "/" + id + "/endings", "{\"endedOn\": \"2025-06-01\", \"reason\": \"Nhầm\"}");

        assertThat(ended.status()).isEqualTo(404);
        assertThat(ended.text("rule")).isEqualTo("SponsorshipMustExist");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\": \"ANONYMOUS\", \"name\": \"A\"}|{\"category\": \"ORPHAN\", \"headCount\": 2}|1|400",
                "{\"kind\": \"COLLECTIVE\", \"name\": \"  \"}|{\"category\": \"ORPHAN\", \"headCount\": 2}|1|422",
                "{\"kind\": \"COLLECTIVE\"}|{\"category\": \"ORPHAN\", \"headCount\": 2}|1|422",
                "{\"kind\": \"COLLECTIVE\", \"name\": \"A\"}|{\"category\": \"ORPHAN\", \"headCount\": 0}|1|422",
                "{\"kind\": \"COLLECTIVE\", \"name\": \"A\"}|{\"category\": \"ORPHAN\"}|1|422",
                "{\"kind\": \"COLLECTIVE\", \"name\": \"A\"}|{\"category\": \"ORPHAN\", \"headCount\": 2}|0|422",
                "{\"kind\": \"COLLECTIVE\", \"name\": \"A\"}|{\"category\": \"ORPHAN\", \"headCount\": 2}|1000000000000001|422",
                "null|{\"category\": \"ORPHAN\", \"headCount\": 2}|1|422"
            })
    void refusesWhatIsNoPledge(String sponsor, String recipients, long value, int status) {
        long head = head();

        assertThat(post(sponsorships, pledge(sponsor, recipients, value, "")).status())
                .isEqualTo(status);
        assertThat(head()).isEqualTo(head);
    }

    private static String pledge(String sponsor, String recipients, long value, String more) {
        return """
                {"sponsor": %s, "recipients": %s, "value": %d, "from": "2023-01-05"%s}""".formatted(sponsor, recipients, value, more);
    }
}
