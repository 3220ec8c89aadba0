package org.sohoi.command.membership;

import static org.sohoi.command.OneAssociation.UNKNOWN;
import static org.sohoi.command.OneAssociation.dissolved;
import static org.sohoi.command.OneAssociation.suspended;
import static org.sohoi.command.membership.Rolls.admitted;
import static org.sohoi.command.membership.Rolls.day;
import static org.sohoi.command.membership.Rolls.ledger;
import static org.sohoi.command.membership.Rolls.open;
import static org.sohoi.command.membership.Rolls.opened;

import org.junit.jupiter.api.Test;
import org.sohoi.command.association.AssociationRule;
import org.sohoi.command.rules.CommonRule;

class OpenMembershipRollTest {

    @Test
    void beginsWithTheMembersWhoAreThereAlready() {
        ledger().when(open("2022-12-31", 191_234)).then(opened("2022-12-31", 191_234));
    }

    @Test
    void mayBeginWithNobody() {
        ledger().when(open("2020-01-01", 0)).then(opened("2020-01-01", 0));
    }

    @Test
    void rejectsFewerThanNobody() {
        ledger().when(open("2022-12-31", -1)).thenRejectedBy(MembershipRule.OPENING_MEMBERS_MUST_NOT_BE_NEGATIVE);
    }

    @Test
    void takesAsManyAsABillion() {
        ledger().when(open("2022-12-31", 1_000_000_000)).then(opened("2022-12-31", 1_000_000_000));
    }

    @Test
    void rejectsMoreThanABillion() {
        ledger().when(open("2022-12-31", 1_000_000_001)).thenRejectedBy(CommonRule.COUNT_MUST_BE_WITHIN_BOUNDS);
    }

    @Test
    void rejectsASecondOpening() {
        ledger().given(opened("2022-12-31", 5))
                .when(open("2022-12-31", 5))
                .thenRejectedBy(MembershipRule.ROLL_MUST_BE_OPENED_ONCE);
    }

    @Test
    void rejectsAnOpeningAfterTheFirstEntryOpenedTheRoll() {
        ledger().given(opened("2020-01-01", 0), admitted("a", "2023-01-05", 3))
                .when(open("2022-12-31", 5))
                .thenRejectedBy(MembershipRule.ROLL_MUST_BE_OPENED_ONCE);
    }

    @Test
    void opensToday() {
        ledger().when(open("2023-09-01", 5)).then(opened("2023-09-01", 5));
    }

    @Test
    void rejectsADayThatIsStillToCome() {
        ledger().when(open("2023-09-02", 5)).thenRejectedBy(CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsADayBeforeTheAssociation() {
        ledger().when(open("2019-12-31", 5))
                .thenRejectedBy(AssociationRule.EFFECTIVE_DATE_MUST_NOT_PRECEDE_THE_ASSOCIATION);
    }

    @Test
    void rejectsTheRollOfASuspendedAssociation() {
        ledger().given(suspended("2022-12-01"))
                .when(open("2022-12-31", 5))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_SUSPENDED);
    }

    @Test
    void rejectsTheRollOfADissolvedAssociation() {
        ledger().given(dissolved("2023-03-31"))
                .when(open("2022-12-31", 5))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }

    @Test
    void rejectsTheRollOfAnUnknownAssociation() {
        ledger().when(new OpenMembershipRoll(UNKNOWN, day("2022-12-31"), 5))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_EXIST);
    }
}
