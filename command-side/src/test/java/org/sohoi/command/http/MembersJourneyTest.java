package org.sohoi.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.command.http.RunningCommandSide.head;
import static org.sohoi.command.http.RunningCommandSide.post;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.command.http.RunningCommandSide.Answer;

/** The members of an association through the API, over HTTP and down to PostgreSQL. */
class MembersJourneyTest {

    private static final String PERSON = "018a2b6c-0000-7000-8000-0000000000a1";
    private static final String CORRECTED = "\"reason\": \"Nhập nhầm\"";
    private static final String VOIDED = "{\"reason\": \"Ghi hai lần\"}";

    private static int associations;

    private String id = "";
    private String members = "";

    @BeforeAll
    static void theMap() {
        SampleData.define();
    }

    @BeforeEach
    void anAssociation() {
        id = SampleData.register("M-" + associations++);
        members = "/api/v1/associations/" + id + "/members";
    }

    @Test
    void opensTheRoll() {
        Answer opened = post(members + "/roll", "{\"effectiveOn\": \"2022-12-31\", \"members\": 120}");

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.header("Location")).isEqualTo(members + "/roll");
        assertThat(opened.header("ETag")).isEqualTo("\"0\"");
        assertThat(opened.header("Ledger-Position")).isEqualTo(Long.toString(head()));
        assertThat(opened.text("stream")).isEqualTo(id + "/members");
    }

    @Test
    void correctsTheOpening() {
        String correction = "{\"effectiveOn\": \"2022-12-31\", \"members\": 20, " + CORRECTED + "}";
        assertThat(post(members + "/roll/corrections", correction).status()).isEqualTo(404);
        post(members + "/roll", "{\"effectiveOn\": \"2022-12-31\", \"members\": 120}");

        Answer corrected = post(members + "/roll/corrections", correction);
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(corrected.header("ETag")).isEqualTo("\"1\"");
        assertThat(corrected.text("stream")).isEqualTo(id + "/members");
        assertThat(depart(21).text("rule")).isEqualTo("RollMustNeverBeNegative");
        assertThat(depart(20).status()).isEqualTo(201);
        Answer fewer = post(members + "/roll/corrections", correction.replace("20,", "19,"));
        assertThat(fewer.status()).isEqualTo(409);
        assertThat(fewer.text("rule")).isEqualTo("RollMustNeverBeNegative");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"effectiveOn\": \"2022-12-31\", \"members\": -1, \"reason\": \"a\"}|422",
                "{\"effectiveOn\": \"2022-12-31\", \"members\": 1000000001, \"reason\": \"a\"}|422",
                "{\"effectiveOn\": \"2022-12-31\", \"members\": 1}|422",
                "{\"members\": 1, \"reason\": \"a\"}|422",
                "{\"effectiveOn\": \"2022-12-31\", \"reason\": \"a\"}|400"
            })
    void refusesWhatIsNoOpening(String body, int status) {
        admit(1);
        long head = head();

        assertThat(post(members + "/roll/corrections", body).status()).isEqualTo(status);
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void theFirstAdmissionOpensTheRoll() {
        Answer admitted = admit(25);

        assertThat(admitted.status()).isEqualTo(201);
        assertThat(admitted.header("Location")).isEqualTo(members + "/admissions/" + admitted.text("id"));
        assertThat(admitted.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void admitsAndCorrectsAndVoids() {
        String admission = admit(25).header("Location");

        Answer corrected =
                post(admission + "/corrections", "{\"effectiveOn\": \"2023-04-13\", \"count\": 24, " + CORRECTED + "}");
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(admission).endsWith(corrected.text("id"));
        assertThat(post(admission + "/voids", VOIDED).status()).isEqualTo(200);

        long head = head();
        Answer again = post(admission + "/voids", VOIDED);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("rule")).isEqualTo("EntryMustNotBeVoid");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void recordsDeparturesAndCorrectsAndVoids() {
        admit(25);
        String departure = depart(3).header("Location");

        assertThat(departure).startsWith(members + "/departures/");
        assertThat(post(
                                departure + "/corrections",
                                "{\"effectiveOn\": \"2023-05-02\", \"count\": 2, \"departureReason\": \"DECEASED\", "
                                        + CORRECTED + "}")
                        .status())
                .isEqualTo(200);
        assertThat(post(departure + "/voids", VOIDED).status()).isEqualTo(200);
    }

    @Test
    void rejectsDeparturesBeyondTheRoll() {
        admit(25);
        long head = head();
        Answer departed = depart(26);

        assertThat(departed.status()).isEqualTo(409);
        assertThat(departed.header("Content-Type")).startsWith("application/problem+json");
        assertThat(departed.text("rule")).isEqualTo("RollMustNeverBeNegative");
        assertThat(departed.text("title")).isEqualTo("On no day has a roll fewer members than nobody");
        assertThat(departed.text("found")).isEqualTo("-1 on 2023-05-01");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void enrolsAndEndsByNameAndCorrectsAndVoids() {
        String enrolment =
                post(members + "/enrolments", named("2023-04-12", "")).header("Location");
        String ending = post(members + "/endings", named("2023-06-01", ", \"departureReason\": \"RESIGNED\""))
                .header("Location");

        assertThat(post(enrolment + "/corrections", "{\"effectiveOn\": \"2023-04-10\", " + CORRECTED + "}")
                        .status())
                .isEqualTo(200);
        assertThat(post(
                                ending + "/corrections",
                                "{\"effectiveOn\": \"2023-06-02\", \"departureReason\": \"TRANSFERRED\", " + CORRECTED
                                        + "}")
                        .status())
                .isEqualTo(200);
        assertThat(post(enrolment + "/voids", VOIDED).text("rule")).isEqualTo("MemberMustBeEnrolledToLeave");
        assertThat(post(ending + "/voids", VOIDED).status()).isEqualTo(200);
        assertThat(post(enrolment + "/voids", VOIDED).status()).isEqualTo(200);
    }

    @Test
    void speaksVietnameseWhenAsked() {
        Answer departed = post(
                members + "/departures",
                "{\"effectiveOn\": \"2023-05-01\", \"count\": 1, \"departureReason\": \"RESIGNED\"}",
                "Accept-Language",
                "vi");

        assertThat(departed.text("title")).isEqualTo("Không ngày nào số hội viên được âm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"effectiveOn\": \"2023-04-12\", \"count\": 0}|422",
                "{\"effectiveOn\": \"2023-04-12\", \"count\": -3}|422",
                "{\"effectiveOn\": \"2023-04-12\", \"count\": 1000000001}|422",
                "{\"effectiveOn\": \"2999-01-01\", \"count\": 1}|422",
                "{\"effectiveOn\": \"1999-01-01\", \"count\": 1}|422",
                "{\"count\": 1}|422",
                "{\"effectiveOn\": \"2023-04-12\"}|400",
                "{\"effectiveOn\": \"2023-04-12\", \"count\": 1.5}|400",
                "{\"effectiveOn\": \"2023-04-12\", \"count\": \"1\"}|400",
                "{\"effectiveOn\": \"2023-04-12\", \"count\": 99999999999}|400",
                "{\"effectiveOn\": \"2023-02-30\", \"count\": 1}|400",
                "{\"effectiveOn\": \"2023-04-12\", \"count\": 1, \"note\": \"\"}|400",
                "{\"effectiveOn\": \"2023-04-12\", \"count\": 1|400"
            })
    void refusesWhatIsNoAdmission(String body, int status) {
        long head = head();
        Answer refused = post(members + "/admissions", body);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(head()).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admissions", "departures", "enrolments", "endings"})
    void doesNotFindWhatIsNotThere(String entries) {
        assertThat(post(members + "/" + entries + "/" + PERSON + "/voids", VOIDED)
                        .status())
                .isEqualTo(404);
        assertThat(post("/api/v1/associations/" + PERSON + "/members/" + entries + "/" + PERSON + "/voids", VOIDED)
                        .text("rule"))
                .isEqualTo("AssociationMustExist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"departures", "enrolments", "endings"})
    void findsAnAdmissionUnderItsOwnPathOnly(String entries) {
        String admission = admit(25).text("id");
        long head = head();

        Answer voided = post(members + "/" + entries + "/" + admission + "/voids", VOIDED);

        assertThat(voided.status()).isEqualTo(404);
        assertThat(voided.text("rule")).isEqualTo("EntryMustExist");
        assertThat(voided.text("found")).isEqualTo("ADMISSION");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void doesNotMakeAnAdmissionAnEnrolment() {
        String admission = admit(25).text("id");
        long head = head();

        Answer corrected = post(
                members + "/enrolments/" + admission + "/corrections",
                "{\"effectiveOn\": \"2023-04-10\", " + CORRECTED + "}");

        assertThat(corrected.status()).isEqualTo(404);
        assertThat(corrected.text("expected")).isEqualTo("ENROLMENT");
        assertThat(corrected.text("found")).isEqualTo("ADMISSION");
        assertThat(head()).isEqualTo(head);
    }

    private Answer admit(int count) {
        return post(members + "/admissions", "{\"effectiveOn\": \"2023-04-12\", \"count\": " + count + "}");
    }

    private Answer depart(int count) {
        return post(
                members + "/departures",
                "{\"effectiveOn\": \"2023-05-01\", \"count\": " + count + ", \"departureReason\": \"RESIGNED\"}");
    }

    private static String named(String day, String more) {
        return "{\"effectiveOn\": \"%s\", \"memberId\": \"%s\"%s}".formatted(day, PERSON, more);
    }
}
