package org.sohoi.command.membership;

import static org.sohoi.command.OneAssociation.ASSOCIATION;
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
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.OneAssociation;
import org.sohoi.command.association.AssociationRule;
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
        roll.when(voidEntry("d")).then(voided("d"));
    }

    @Test
    void voidsAnAdmissionOfThoseWhoHaveNotLeft() {
        roll.given(admitted("b", "2023-01-06", 16)).when(voidEntry("a")).then(voided("a"));
    }

    @Test
    void rejectsAnAdmissionOfThoseWhoLeftLater() {
        roll.when(voidEntry("a")).thenRejectedBy(MembershipRule.ROLL_MUST_NEVER_BE_NEGATIVE);
    }

    @Test
    void aVoidEndLetsThePersonLeaveAgain() {
        roll.givenCommands(voidEntry("x"))
                .when(end("y", "2023-07-01", "Thạch Sên"))
                .then(ended("y", "2023-07-01", "Thạch Sên"));
    }

    @Test
    void rejectsAnEnrolmentThatEndedLater() {
        roll.when(voidEntry("e")).thenRejectedBy(MembershipRule.MEMBER_MUST_BE_ENROLLED_TO_LEAVE);
    }

    @Test
    void rejectsAnEndBeforeTheNextEnrolment() {
        roll.given(enrolled("e2", "2023-07-01", "Thạch Sên"))
                .when(voidEntry("x"))
                .thenRejectedBy(MembershipRule.MEMBER_MUST_BE_ENROLLED_AT_MOST_ONCE_AT_A_TIME);
    }

    @Test
    void rejectsWhatIsVoid() {
        roll.givenCommands(voidEntry("d")).when(voidEntry("d")).thenRejectedBy(MembershipRule.ENTRY_MUST_NOT_BE_VOID);
    }

    @Test
    void rejectsAnUnknownEntry() {
        roll.when(voidEntry("nobody's")).thenRejectedBy(MembershipRule.ENTRY_MUST_EXIST);
    }

    @Test
    void rejectsAnEntryOfADissolvedAssociation() {
        roll.given(OneAssociation.dissolved("2023-08-31"))
                .when(voidEntry("d"))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }

    private static MembershipEntryVoided voided(String entry) {
        return new MembershipEntryVoided(ASSOCIATION, named(entry), "Ghi hai lần");
    }
}
