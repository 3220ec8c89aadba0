package org.sohoi.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sohoi.events.Vnd;
import org.sohoi.events.association.AssociationMerged;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.events.sponsorship.Pledge;
import org.sohoi.events.sponsorship.Sponsor;
import org.sohoi.events.sponsorship.SponsorKind;
import org.sohoi.events.sponsorship.SponsorshipEndVoided;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.projection.ReadModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events are found, however many must be looked at, and only those known. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventsTest {

    private static final int MOST_EXAMINED = 3;
    private static final LocalDate DAY = LocalDate.of(2023, 3, 10);

    private RunningQuerySide querySide;

    @BeforeAll
    void start() {
        querySide = RunningQuerySide.start("sohoi.query.history.most-examined=" + MOST_EXAMINED);
    }

    @AfterAll
    void stop() {
        querySide.close();
    }

    @Test
    void saysWhereToGoOnWhenItHasLookedAtManyAndFoundNone() {
        UUID roll = UUID.randomUUID();
        List<Long> wanted = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            LocalDate day = i % 5 == 4 ? DAY : DAY.minusYears(1);
            long position = querySide
                    .record("" + roll, new MembersAdmitted(roll, UUID.randomUUID(), day, 1))
                    .last();
            if (day.equals(DAY)) {
                wanted.add(position);
            }
        }
        String question = "/audit/events?association=%s&effectiveFrom=%s".formatted(roll, DAY);
        JsonNode first = read(question);
        List<Long> found = positions(first);
        for (JsonNode page = first; page.has("next"); ) {
            page = read(question + "&after=" + page.get("next").asLong());
            found.addAll(positions(page));
        }

        assertThat(first.get("events")).isEmpty();
        assertThat(first.get("next").asLong()).isEqualTo(wanted.get(0) - 2);
        assertThat(found).isEqualTo(wanted);
    }

    @Test
    void findsAMergerUnderBothAssociations() {
        UUID gone = UUID.randomUUID();
        UUID survivor = UUID.randomUUID();
        long before = admitted(survivor);
        long merged = querySide
                .record("" + gone, new AssociationMerged(gone, DAY, survivor, "QĐ 7"))
                .last();
        long after = admitted(survivor);

        assertThat(positions(read("/audit/events?association=" + survivor))).containsExactly(before, merged, after);
        assertThat(positions(read("/audit/events?order=newest&association=" + survivor)))
                .containsExactly(after, merged, before);
        assertThat(positions(read("/audit/events?association=" + gone))).containsExactly(merged);
        assertThat(positions(read("/audit/events?stream=%s&association=%s".formatted(gone, survivor))))
                .containsExactly(merged);
    }

    @Test
    void findsAnEndThatIsVoidByTheFirstDayOfThePledge() {
        UUID sponsorship = UUID.randomUUID();
        Pledge pledge = new Pledge(
                new Sponsor(SponsorKind.COLLECTIVE, "Doanh nghiệp mẫu"),
                new Recipients(BeneficiaryCategory.PUPIL, 3, List.of()),
                Vnd.of(1_000_000),
                DAY,
                null);
        long position = querySide
                .record("" + sponsorship, new SponsorshipEndVoided(sponsorship, UUID.randomUUID(), pledge, "Nhập nhầm"))
                .last();

        assertThat(read("/audit/events/" + position).get("effectiveOn").asString())
                .isEqualTo(DAY.toString());
    }

    @Test
    void showsNoEventThatWasNotKnownYet() {
        long position = admitted(UUID.randomUUID());

        assertThat(read("/audit/events/" + position + "?knownAt=" + position)
                        .get("position")
                        .asLong())
                .isEqualTo(position);
        assertRefused("/audit/events/%d?knownAt=%d".formatted(position, position - 1), 404, "EventMustBeKnown");
    }

    @Test
    void saysThatTheReadModelLacksAnEvent() {
        admitted(UUID.randomUUID());
        long position = admitted(UUID.randomUUID());
        read("/audit/events/" + position);
        querySide.bean(ReadModel.class).template().update("DELETE FROM event_entry WHERE position = ?", position);

        assertRefused("/audit/events/" + position, 409, "EventMustBeProjected");
    }

    private void assertRefused(String path, int status, String rule) {
        HttpResponse<String> refusal = querySide.get("/api/v1" + path);

        assertThat(refusal.statusCode()).as(refusal.body()).isEqualTo(status);
        assertThat(refusal.body()).contains("\"rule\":\"" + rule + "\"");
    }

    private long admitted(UUID association) {
        return querySide
                .record("" + association, new MembersAdmitted(association, UUID.randomUUID(), DAY, 1))
                .last();
    }

    private JsonNode read(String path) {
        querySide.awaitProjections();
        return new JsonMapper().readTree(querySide.get("/api/v1" + path).body());
    }

    private static List<Long> positions(JsonNode page) {
        List<Long> positions = new ArrayList<>();
        page.get("events").forEach(event -> positions.add(event.get("position").asLong()));
        return positions;
    }
}
