package org.sohoi.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.command.OneAssociation.ASSOCIATION;
import static org.sohoi.command.membership.Rolls.admitted;
import static org.sohoi.command.membership.Rolls.correct;
import static org.sohoi.command.membership.Rolls.correctAdmission;
import static org.sohoi.command.membership.Rolls.correctDeparture;
import static org.sohoi.command.membership.Rolls.correctEnding;
import static org.sohoi.command.membership.Rolls.correctEnrolment;
import static org.sohoi.command.membership.Rolls.day;
import static org.sohoi.command.membership.Rolls.departed;
import static org.sohoi.command.membership.Rolls.ended;
import static org.sohoi.command.membership.Rolls.enrolled;
import static org.sohoi.command.membership.Rolls.ledger;
import static org.sohoi.command.membership.Rolls.named;
import static org.sohoi.command.membership.Rolls.opened;
import static org.sohoi.command.membership.Rolls.voidEntry;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.OneAssociation;
import org.sohoi.command.association.AssociationRule;
import org.sohoi.command.rules.CommonRule;
import org.sohoi.command.rules.Violation;
import org.sohoi.events.membership.DepartureReason;
import org.sohoi.events.membership.MembershipEntryCorrected;

class CorrectMembershipEntryTest {

    private final LedgerSpecification roll = ledger().given(
                    opened("2022-12-31", 0),
                    admitted("a", "2023-01-05", 20),
                    departed("d", "2023-04-01", 15),
                    enrolled("e", "2023-02-01", "Thạch Sên"),
                    ended("x", "2023-06-01", "Thạch Sên"));

    @Test
    void restatesAnAdmission() {
        roll.when(correctAdmission("a", "2023-01-06", 16))
                .then(new MembershipEntryCorrected(ASSOCIATION, named("a"), day("2023-01-06"), 16, null, "Nhập nhầm"));
    }

    @Test
    void restatesADeparture() {
        roll.when(correctDeparture("d", "2023-04-02", 20))
                .then(new MembershipEntryCorrected(
                        ASSOCIATION, named("d"), day("2023-04-02"), 20, DepartureReason.DECEASED, "Nhập nhầm"));
    }

    @Test
    void correctsWhatWasCorrected() {
        roll.givenCommands(correctAdmission("a", "2023-01-06", 30), correctDeparture("d", "2023-04-01", 30))
                .when(correctAdmission("a", "2023-01-06", 29))
                .thenRejectedBy(MembershipRule.ROLL_MUST_NEVER_BE_NEGATIVE);
    }

    @Test
    void rejectsAnAdmissionOfFewerThanLeftLater() {
        roll.when(correctAdmission("a", "2023-01-05", 13)).thenRejectedBy(MembershipRule.ROLL_MUST_NEVER_BE_NEGATIVE);
    }

    @Test
    void rejectsAnAdmissionMovedBehindADeparture() {
        roll.when(correctAdmission("a", "2023-04-02", 20)).thenRejectedBy(MembershipRule.ROLL_MUST_NEVER_BE_NEGATIVE);
    }

    @Test
    void rejectsADepartureMovedBeforeTheAdmission() {
        roll.when(correctDeparture("d", "2023-01-04", 15)).thenRejectedBy(MembershipRule.ROLL_MUST_NEVER_BE_NEGATIVE);
    }

    @Test
    void movesAnEnrolment() {
        roll.when(correctEnrolment("e", "2023-06-01"))
                .then(new MembershipEntryCorrected(ASSOCIATION, named("e"), day("2023-06-01"), 1, null, "Nhập nhầm"));
    }

    @Test
    void rejectsAnEnrolmentMovedBehindItsEnd() {
        roll.when(correctEnrolment("e", "2023-06-02")).thenRejectedBy(MembershipRule.MEMBER_MUST_BE_ENROLLED_TO_LEAVE);
    }

    @Test
    void rejectsAnEndMovedBehindTheNextEnrolment() {
        roll.given(enrolled("e2", "2023-07-01", "Thạch Sên"))
                .when(correctEnding("x", "2023-07-02"))
                .thenRejectedBy(MembershipRule.MEMBER_MUST_BE_ENROLLED_AT_MOST_ONCE_AT_A_TIME);
    }

    @Test
    void rejectsANamedEntryOfTwo() {
        roll.when(correct(EntryKind.ENROLMENT, "e", "2023-02-01", 2, null))
                .thenRejectedBy(MembershipRule.NAMED_ENTRY_MUST_COUNT_ONE);
    }

    @Test
    void rejectsADepartureWithoutAReason() {
        roll.when(correct(EntryKind.DEPARTURE, "d", "2023-04-01", 15, null))
                .thenRejectedBy(MembershipRule.DEPARTURE_MUST_HAVE_A_REASON);
    }

    @Test
    void rejectsAnAdmissionWithAReasonOfDeparture() {
        roll.when(correct(EntryKind.ADMISSION, "a", "2023-01-05", 20, DepartureReason.DECEASED))
                .thenRejectedBy(MembershipRule.ADMISSION_MUST_HAVE_NO_REASON_OF_DEPARTURE);
    }

    @Test
    void rejectsWhatIsVoid() {
        roll.givenCommands(voidEntry(EntryKind.ENDING, "x"))
                .when(correctEnding("x", "2023-06-01"))
                .thenRejectedBy(MembershipRule.ENTRY_MUST_NOT_BE_VOID);
    }

    @Test
    void rejectsAnUnknownEntry() {
        roll.when(correctAdmission("nobody's", "2023-01-05", 1)).thenRejectedBy(MembershipRule.ENTRY_MUST_EXIST);
    }

    @Test
    void rejectsAnAdmissionTakenForAnEnrolment() {
        Violation violation =
                roll.when(correctEnrolment("a", "2023-01-05")).thenRejectedBy(MembershipRule.ENTRY_MUST_EXIST);

        assertThat(violation.expected()).isEqualTo("ENROLMENT");
        assertThat(violation.found()).isEqualTo("ADMISSION");
    }

    @Test
    void rejectsAnEnrolmentTakenForAnAdmission() {
        roll.when(correctAdmission("e", "2023-02-01", 1)).thenRejectedBy(MembershipRule.ENTRY_MUST_EXIST);
    }

    @Test
    void rejectsADepartureTakenForAnAdmission() {
        roll.when(correctAdmission("d", "2023-04-01", 15)).thenRejectedBy(MembershipRule.ENTRY_MUST_EXIST);
    }

    @Test
    void rejectsAnEndingTakenForADeparture() {
        roll.when(correctDeparture("x", "2023-06-01", 1)).thenRejectedBy(MembershipRule.ENTRY_MUST_EXIST);
    }

    @Test
    void rejectsAnEntryWhereThereIsNoRoll() {
        ledger().when(correctAdmission("a", "2023-01-05", 1)).thenRejectedBy(MembershipRule.ENTRY_MUST_EXIST);
    }

    @Test
    void rejectsADayBeforeTheRollBegins() {
        roll.when(correctAdmission("a", "2022-12-30", 20))
                .thenRejectedBy(MembershipRule.ENTRY_MUST_NOT_PRECEDE_THE_ROLL);
    }

    @Test
    void rejectsACountOfNobody() {
        roll.when(correctAdmission("a", "2023-01-05", 0)).thenRejectedBy(CommonRule.COUNT_MUST_BE_POSITIVE);
    }

    @Test
    void rejectsADayThatIsStillToCome() {
        roll.when(correctAdmission("a", "2023-09-02", 20))
                .thenRejectedBy(CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsAnEntryOfADissolvedAssociation() {
        roll.given(OneAssociation.dissolved("2023-08-31"))
                .when(correctAdmission("a", "2023-01-05", 21))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }
}
