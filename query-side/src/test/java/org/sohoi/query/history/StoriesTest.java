package org.sohoi.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sohoi.events.association.AssociationMerged;
import org.sohoi.events.association.AssociationMoved;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.AssociationRenamed;
import org.sohoi.events.association.Field;
import org.sohoi.events.association.SpecialNatureRecognised;
import org.sohoi.events.association.SpecialNatureWithdrawn;
import org.sohoi.events.membership.DepartureReason;
import org.sohoi.events.membership.MemberEnrolled;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.events.membership.MembersDeparted;
import org.sohoi.events.membership.MembershipEnded;
import org.sohoi.events.membership.MembershipEntryCorrected;
import org.sohoi.events.territory.Level;
import org.sohoi.query.QuerySideStack;
import org.sohoi.query.projection.ReadModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What became of associations and entries is told by the days from which it holds. */
class StoriesTest extends QuerySideStack {

    private static final LocalDate REGISTERED_ON = LocalDate.of(2020, 1, 15);

    @Test
    void aBackdatedNameHoldsUntilTheDayOfTheNextOne() {
        UUID id = registered("A");
        querySide().record("" + id, renamed(id, "2023-01-01", "B"));
        querySide().record("" + id, renamed(id, "2021-01-01", "C"));
        querySide().record("" + id, renamed(id, "2024-01-01", "D"));

        assertThat(changes(id, 1)).isEqualTo(change("name", "A", "B", null));
        assertThat(changes(id, 2)).isEqualTo(change("name", "A", "C", "2023-01-01"));
        assertThat(changes(id, 3)).isEqualTo(change("name", "B", "D", null));
    }

    @Test
    void ofTwoNamesForOneDayTheLastRecordedHolds() {
        UUID id = registered("A");
        querySide().record("" + id, renamed(id, "2023-01-01", "B"), renamed(id, "2023-01-01", "C"));

        assertThat(changes(id, 2)).isEqualTo(change("name", "B", "C", null));
    }

    @Test
    void aBackdatedMoveChangesNothingThatALaterOneSays() {
        UUID id = registered("A");
        querySide().record("" + id, moved(id, "2023-01-01", "84"));
        querySide().record("" + id, moved(id, "2021-01-01", "82"));
        querySide().record("" + id, moved(id, "2022-01-01", "82"));

        assertThat(changes(id, 2)).isEqualTo(change("unitCode", "86", "82", "2023-01-01"));
        assertThat(changes(id, 3)).isEqualTo("[]");
    }

    @Test
    void aSpecialNatureIsNoMoreOnceItIsWithdrawn() {
        UUID id = registered("A");
        querySide()
                .record("" + id, new SpecialNatureRecognised(id, LocalDate.parse("2022-01-01"), "QĐ 68/2010/QĐ-TTg"));
        querySide().record("" + id, new SpecialNatureWithdrawn(id, LocalDate.parse("2024-01-01"), "QĐ 5"));

        assertThat(changes(id, 1)).isEqualTo(change("specialNature", null, "QĐ 68/2010/QĐ-TTg", null));
        assertThat(changes(id, 2)).isEqualTo(change("specialNature", "QĐ 68/2010/QĐ-TTg", null, null));
    }

    @Test
    void aMergerIsToldOfBothAndChangesTheOneThatIsNoMore() {
        UUID survivor = registered("A");
        UUID gone = registered("B");
        querySide().record("" + gone, new AssociationMerged(gone, LocalDate.parse("2024-01-01"), survivor, "QĐ 7"));

        assertThat(changes(gone, 1)).contains(field("status", "ACTIVE", "MERGED", null));
        assertThat(steps(associationPath(survivor)).get(1).at("/event/type").asString())
                .isEqualTo("association.merged");
        assertThat(changes(survivor, 1)).isEqualTo("[]");
    }

    @Test
    void aCorrectionOfANamedMembersEntryLeavesWhoItIs() {
        UUID roll = UUID.randomUUID();
        UUID entry = UUID.randomUUID();
        querySide().record("roll-" + roll, new MemberEnrolled(roll, entry, REGISTERED_ON, UUID.randomUUID()));
        querySide().record("roll-" + roll, corrected(roll, entry, "2020-02-01", 1, null));
        UUID ending = UUID.randomUUID();
        querySide()
                .record(
                        "roll-" + roll,
                        new MembershipEnded(roll, ending, REGISTERED_ON, UUID.randomUUID(), DepartureReason.RESIGNED));
        querySide().record("roll-" + roll, corrected(roll, ending, "2020-01-15", 1, DepartureReason.DECEASED));

        assertThat(entryChanges(entry, 1)).isEqualTo(change("effectiveOn", "2020-01-15", "2020-02-01", null));
        assertThat(entryChanges(ending, 1)).isEqualTo(change("departureReason", "RESIGNED", "DECEASED", null));
    }

    @Test
    void aCorrectionOfManyMembersRestatesHowManyTheyAre() {
        UUID roll = UUID.randomUUID();
        UUID entry = UUID.randomUUID();
        querySide()
                .record(
                        "roll-" + roll,
                        new MembersDeparted(roll, entry, REGISTERED_ON, 12, DepartureReason.TRANSFERRED));
        querySide().record("roll-" + roll, corrected(roll, entry, "2020-01-15", 11, DepartureReason.TRANSFERRED));

        assertThat(entryChanges(entry, 1)).isEqualTo("[{\"field\":\"count\",\"before\":12,\"after\":11}]");
    }

    @Test
    void anEventThatTheLedgerNoLongerGivesSaysNothing() {
        UUID roll = UUID.randomUUID();
        UUID entry = UUID.randomUUID();
        querySide().record("roll-" + roll, new MembersAdmitted(roll, entry, REGISTERED_ON, 12));
        long lost = querySide()
                .record("roll-" + roll, corrected(roll, entry, "2020-01-15", 11, null))
                .last();
        querySide().record("roll-" + roll, corrected(roll, entry, "2020-01-15", 10, null));
        querySide().awaitProjections();
        querySide().bean(ReadModel.class).template().update("DELETE FROM ledger.events WHERE position = ?", lost);

        assertThat(entryChanges(entry, 1)).isEqualTo("[]");
        assertThat(entryChanges(entry, 2)).isEqualTo("[{\"field\":\"count\",\"before\":12,\"after\":10}]");
    }

    private UUID registered(String name) {
        UUID id = UUID.randomUUID();
        querySide()
                .record(
                        "" + id,
                        new AssociationRegistered(
                                id,
                                REGISTERED_ON,
                                "" + id,
                                name,
                                Level.PROVINCE,
                                "86",
                                Field.EDUCATION_PROMOTION,
                                null));
        return id;
    }

    private static AssociationRenamed renamed(UUID id, String day, String name) {
        return new AssociationRenamed(id, LocalDate.parse(day), name, "…");
    }

    private static AssociationMoved moved(UUID id, String day, String unit) {
        return new AssociationMoved(id, LocalDate.parse(day), Level.PROVINCE, unit, "…");
    }

    private static MembershipEntryCorrected corrected(
            UUID roll, UUID entry, String day, int count, DepartureReason departureReason) {
        return new MembershipEntryCorrected(roll, entry, LocalDate.parse(day), count, departureReason, "Nhập nhầm");
    }

    private static String associationPath(UUID id) {
        return "/api/v1/audit/associations/" + id + "/history";
    }

    private String changes(UUID association, int step) {
        return steps(associationPath(association)).get(step).get("changes").toString();
    }

    private String entryChanges(UUID entry, int step) {
        return steps("/api/v1/audit/entries/" + entry + "/history")
                .get(step)
                .get("changes")
                .toString();
    }

    private JsonNode steps(String path) {
        querySide().awaitProjections();
        return new JsonMapper().readTree(querySide().get(path).body()).get("steps");
    }

    private static String change(String field, String before, String after, String until) {
        return "[" + field(field, before, after, until) + "]";
    }

    private static String field(String field, String before, String after, String until) {
        return "{\"field\":\"%s\"%s%s%s}"
                .formatted(field, member("before", before), member("after", after), member("until", until));
    }

    private static String member(String name, String value) {
        return value == null ? "" : ",\"%s\":\"%s\"".formatted(name, value);
    }
}
