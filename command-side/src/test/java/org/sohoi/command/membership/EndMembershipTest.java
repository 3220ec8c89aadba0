package org.sohoi.command.membership;

import static org.sohoi.command.membership.Rolls.departed;
import static org.sohoi.command.membership.Rolls.end;
import static org.sohoi.command.membership.Rolls.ended;
import static org.sohoi.command.membership.Rolls.enrolled;
import static org.sohoi.command.membership.Rolls.ledger;
import static org.sohoi.command.membership.Rolls.opened;

import org.junit.jupiter.api.Test;
import org.sohoi.command.OneAssociation;
import org.sohoi.command.association.AssociationRule;
import org.sohoi.command.rules.CommonRule;

class EndMembershipTest {

    @Test
    void endsTheMembershipOfAnEnrolledPerson() {
        ledger().given(opened("2022-12-31", 0), enrolled("e1", "2023-01-05", "Thạch Sên"))
                .when(end("x1", "2023-04-01", "Thạch Sên"))
                .then(ended("x1", "2023-04-01", "Thạch Sên"));
    }

    @Test
    void endsItOnTheVeryDayOfTheEnrolment() {
        ledger().given(opened("2022-12-31", 0), enrolled("e1", "2023-01-05", "Thạch Sên"))
                .when(end("x1", "2023-01-05", "Thạch Sên"))
                .then(ended("x1", "2023-01-05", "Thạch Sên"));
    }

    @Test
    void rejectsAPersonWhoIsNotEnrolledByName() {
        ledger().given(opened("2022-12-31", 100))
                .when(end("x1", "2023-04-01", "Thạch Sên"))
                .thenRejectedBy(MembershipRule.MEMBER_MUST_BE_ENROLLED_TO_LEAVE);
    }

    @Test
    void rejectsAnEndBeforeTheEnrolment() {
        ledger().given(opened("2022-12-31", 100), enrolled("e1", "2023-01-05", "Thạch Sên"))
                .when(end("x1", "2023-01-04", "Thạch Sên"))
                .thenRejectedBy(MembershipRule.MEMBER_MUST_BE_ENROLLED_TO_LEAVE);
    }

    @Test
    void rejectsASecondEnd() {
        ledger().given(
                        opened("2022-12-31", 100),
                        enrolled("e1", "2023-01-05", "Thạch Sên"),
                        ended("x1", "2023-04-01", "Thạch Sên"))
                .when(end("x2", "2023-05-01", "Thạch Sên"))
                .thenRejectedBy(MembershipRule.MEMBER_MUST_BE_ENROLLED_TO_LEAVE);
    }

    @Test
    void rejectsABackdatedEndBeforeOneThatIsThere() {
        ledger().given(
                        opened("2022-12-31", 100),
                        enrolled("e1", "2023-01-05", "Thạch Sên"),
                        ended("x1", "2023-04-01", "Thạch Sên"))
                .when(end("x2", "2023-03-01", "Thạch Sên"))
                .thenRejectedBy(MembershipRule.MEMBER_MUST_BE_ENROLLED_TO_LEAVE);
    }

    @Test
    void rejectsTheEndOfAPersonWhenEveryoneHasLeftUnnamed() {
        ledger().given(
                        opened("2022-12-31", 0),
                        enrolled("e1", "2023-01-05", "Thạch Sên"),
                        departed("d", "2023-02-01", 1))
                .when(end("x1", "2023-04-01", "Thạch Sên"))
                .thenRejectedBy(MembershipRule.ROLL_MUST_NEVER_BE_NEGATIVE);
    }

    @Test
    void rejectsAnEndBeforeTheRollBegins() {
        ledger().given(opened("2022-12-31", 100))
                .when(end("x1", "2022-12-30", "Thạch Sên"))
                .thenRejectedBy(MembershipRule.ENTRY_MUST_NOT_PRECEDE_THE_ROLL);
    }

    @Test
    void rejectsAnEntryIdThatIsTaken() {
        ledger().given(opened("2022-12-31", 0), enrolled("e1", "2023-01-05", "Thạch Sên"))
                .when(end("e1", "2023-04-01", "Thạch Sên"))
                .thenRejectedBy(MembershipRule.ENTRY_MUST_BE_NEW);
    }

    @Test
    void rejectsAnEndThatIsStillToCome() {
        ledger().given(opened("2022-12-31", 0), enrolled("e1", "2023-01-05", "Thạch Sên"))
                .when(end("x1", "2023-09-02", "Thạch Sên"))
                .thenRejectedBy(CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsAnEndInADissolvedAssociation() {
        ledger().given(
                        opened("2022-12-31", 0),
                        enrolled("e1", "2023-01-05", "Thạch Sên"),
                        OneAssociation.dissolved("2023-03-31"))
                .when(end("x1", "2023-03-01", "Thạch Sên"))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }
}
