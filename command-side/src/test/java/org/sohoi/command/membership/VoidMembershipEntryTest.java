package org.sohoi.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.command.OneAssociation.ASSOCIATION;
import static org.sohoi.command.membership.EntryKind.ADMISSION;
import static org.sohoi.command.membership.EntryKind.DEPARTURE;
import static org.sohoi.command.membership.EntryKind.ENDING;
import static org.sohoi.command.membership.EntryKind.ENROLMENT;
import static org.sohoi.command.membership.Rolls.admitted;
import static org.sohoi.command.membership.Rolls.departed;
import static org.sohoi.command.membership.Rolls.end;
import static org.sohoi.command.membership.Rolls.ended;
import static org.sohoi.command.membership.Rolls.enrolled;
import static org.sohoi.command.membership.Rolls.ledger;
import static org.sohoi.command.membership.Rolls.named;
import static org.sohoi.command.membership.Rolls.opened;
import static org.sohoi.command.membership.Rolls.voidEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.OneAssociation;
import org.sohoi.command.association.AssociationRule;
import org.sohoi.command.rules.Violation;
import org.sohoi.events.membership.MembershipEntryVoided;

class VoidMembershipEntryTest {

    private final LedgerSpecification roll = ledger().given(
                    opened("2022-12-31", 0),
                    admitted("a", "2023-01-05", 20),
                    departed("d", "2023-04-01", 15),
                    enrolled("e", "2023-02-01", "Thạch Sên"),
                    ended("x", "2023-06-01", "Thạch Sên"));

    @Test
    void voidsADeparture() {
        roll.when(voidEntry(DEPARTURE, "d")).then(voided("d"));
    }

    @Test
    void voidsAnAdmissionOfThoseWhoHaveNotLeft() {
        roll.given(admitted("b", "2023-01-06", 16))
                .when(voidEntry(ADMISSION, "a"))
                .then(voided("a"));
    }

    @Test
    void rejectsAnAdmissionOfThoseWhoLeftLater() {
        roll.when(voidEntry(ADMISSION, "a")).thenRejectedBy(MembershipRule.ROLL_MUST_NEVER_BE_NEGATIVE);
    }

    @Test
    void aVoidEndLetsThePersonLeaveAgain() {
        roll.givenCommands(voidEntry(ENDING, "x"))
                .when(end("y", "2023-07-01", "Thạch Sên"))
                .then(ended("y", "2023-07-01", "Thạch Sên"));
    }

    @Test
    void rejectsAnEnrolmentThatEndedLater() {
        roll.when(voidEntry(ENROLMENT, "e")).thenRejectedBy(MembershipRule.MEMBER_MUST_BE_ENROLLED_TO_LEAVE);
    }

    @Test
    void rejectsAnEndBeforeTheNextEnrolment() {
        roll.given(enrolled("e2", "2023-07-01", "Thạch Sên"))
                .when(voidEntry(ENDING, "x"))
                .thenRejectedBy(MembershipRule.MEMBER_MUST_BE_ENROLLED_AT_MOST_ONCE_AT_A_TIME);
    }

    @Test
    void rejectsWhatIsVoid() {
        roll.givenCommands(voidEntry(DEPARTURE, "d"))
                .when(voidEntry(DEPARTURE, "d"))
                .thenRejectedBy(MembershipRule.ENTRY_MUST_NOT_BE_VOID);
    }

    @Test
    void rejectsAnUnknownEntry() {
        roll.when(voidEntry(ADMISSION, "nobody's")).thenRejectedBy(MembershipRule.ENTRY_MUST_EXIST);
    }

    /** Each letter is an entry of another kind. */
    @ParameterizedTest
    @CsvSource({
        "a, ADMISSION, DEPARTURE",
        "a, ADMISSION, ENROLMENT",
        "d, DEPARTURE, ADMISSION",
        "d, DEPARTURE, ENDING",
        "e, ENROLMENT, ADMISSION",
        "x, ENDING, DEPARTURE"
    })
    void rejectsAnEntryTakenForAnotherKind(String entry, EntryKind kind, EntryKind takenFor) {
        Violation violation = roll.when(voidEntry(takenFor, entry)).thenRejectedBy(MembershipRule.ENTRY_MUST_EXIST);

        assertThat(violation.expected()).isEqualTo(takenFor.name());
        assertThat(violation.found()).isEqualTo(kind.name());
    }

    @Test
    void rejectsAnEntryOfADissolvedAssociation() {
        roll.given(OneAssociation.dissolved("2023-08-31"))
                .when(voidEntry(DEPARTURE, "d"))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }

    private static MembershipEntryVoided voided(String entry) {
        return new MembershipEntryVoided(ASSOCIATION, named(entry), "Ghi hai lần");
    }
}
