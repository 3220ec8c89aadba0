package org.sohoi.command.membership;

import static org.sohoi.command.OneAssociation.UNKNOWN;
import static org.sohoi.command.OneAssociation.dissolved;
import static org.sohoi.command.OneAssociation.suspended;
import static org.sohoi.command.membership.Rolls.admit;
import static org.sohoi.command.membership.Rolls.admitted;
import static org.sohoi.command.membership.Rolls.correctOpening;
import static org.sohoi.command.membership.Rolls.day;
import static org.sohoi.command.membership.Rolls.depart;
import static org.sohoi.command.membership.Rolls.departed;
import static org.sohoi.command.membership.Rolls.ledger;
import static org.sohoi.command.membership.Rolls.opened;
import static org.sohoi.command.membership.Rolls.openingCorrected;
import static org.sohoi.command.membership.Rolls.voidEntry;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.association.AssociationRule;
import org.sohoi.command.rules.CommonRule;

class CorrectMembershipRollOpeningTest {

    private final LedgerSpecification opened = ledger().given(opened("2022-12-31", 50));

    @Test
    void restatesTheNumber() {
        opened.when(correctOpening("2022-12-31", 60)).then(openingCorrected("2022-12-31", 60));
    }

    @Test
    void restatesTheNumberOfARollThatItsFirstEntryOpened() {
        ledger().givenCommands(admit("a", "2023-01-05", 3))
                .when(correctOpening("2020-01-01", 40))
                .then(openingCorrected("2020-01-01", 40));
    }

    @Test
    void countsWithWhatIsRestated() {
        opened.givenCommands(correctOpening("2022-12-31", 60), correctOpening("2022-12-31", 55))
                .when(depart("a", "2023-01-05", 56))
                .thenRejectedBy(MembershipRule.ROLL_MUST_NEVER_BE_NEGATIVE);
        opened.when(depart("a", "2023-01-05", 55)).then(departed("a", "2023-01-05", 55));
    }

    @Test
    void leavesAsManyAsLeftLater() {
        opened.given(departed("a", "2023-01-05", 45))
                .when(correctOpening("2022-12-31", 45))
                .then(openingCorrected("2022-12-31", 45));
        opened.when(correctOpening("2022-12-31", 44)).thenRejectedBy(MembershipRule.ROLL_MUST_NEVER_BE_NEGATIVE);
    }

    @Test
    void rejectsTooFewOnADayInBetweenThoughOthersCameLater() {
        opened.given(departed("a", "2023-01-05", 45), admitted("b", "2023-02-01", 100))
                .when(correctOpening("2022-12-31", 44))
                .thenRejectedBy(MembershipRule.ROLL_MUST_NEVER_BE_NEGATIVE);
    }

    @Test
    void beginsOnTheDayOfTheFirstEntryAtTheLatest() {
        opened.given(departed("a", "2023-01-05", 45))
                .when(correctOpening("2023-01-05", 50))
                .then(openingCorrected("2023-01-05", 50));
        opened.when(correctOpening("2023-01-06", 50)).thenRejectedBy(MembershipRule.ENTRY_MUST_NOT_PRECEDE_THE_ROLL);
    }

    @Test
    void beginsOnAnyDayWhereEarlierEntriesAreVoid() {
        opened.givenCommands(depart("a", "2023-01-05", 45), voidEntry(EntryKind.DEPARTURE, "a"))
                .when(correctOpening("2023-01-06", 50))
                .then(openingCorrected("2023-01-06", 50));
    }

    @Test
    void takesEntriesFromTheRestatedDayOn() {
        opened.givenCommands(correctOpening("2022-06-30", 50))
                .when(admit("a", "2022-06-29", 1))
                .thenRejectedBy(MembershipRule.ENTRY_MUST_NOT_PRECEDE_THE_ROLL);
        opened.when(admit("a", "2022-06-30", 1)).then(admitted("a", "2022-06-30", 1));
    }

    @Test
    void mayBeginWithNobody() {
        opened.when(correctOpening("2022-12-31", 0)).then(openingCorrected("2022-12-31", 0));
    }

    @Test
    void rejectsFewerThanNobody() {
        opened.when(correctOpening("2022-12-31", -1))
                .thenRejectedBy(MembershipRule.OPENING_MEMBERS_MUST_NOT_BE_NEGATIVE);
    }

    @Test
    void takesAsManyAsABillion() {
        opened.when(correctOpening("2022-12-31", 1_000_000_001)).thenRejectedBy(CommonRule.COUNT_MUST_BE_WITHIN_BOUNDS);
        opened.when(correctOpening("2022-12-31", 1_000_000_000)).then(openingCorrected("2022-12-31", 1_000_000_000));
    }

    @Test
    void rejectsARollThatIsNotOpened() {
        ledger().when(correctOpening("2022-12-31", 5)).thenRejectedBy(MembershipRule.ENTRY_MUST_EXIST);
    }

    @Test
    void rejectsADayThatIsStillToCome() {
        opened.when(correctOpening("2023-09-02", 5))
                .thenRejectedBy(CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsADayBeforeTheAssociation() {
        opened.when(correctOpening("2019-12-31", 5))
                .thenRejectedBy(AssociationRule.EFFECTIVE_DATE_MUST_NOT_PRECEDE_THE_ASSOCIATION);
    }

    @Test
    void rejectsTheRollOfASuspendedAssociation() {
        opened.given(suspended("2022-12-01"))
                .when(correctOpening("2022-12-31", 5))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_SUSPENDED);
    }

    @Test
    void rejectsTheRollOfADissolvedAssociation() {
        opened.given(dissolved("2023-03-31"))
                .when(correctOpening("2022-12-31", 5))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }

    @Test
    void rejectsTheRollOfAnUnknownAssociation() {
        ledger().when(new CorrectMembershipRollOpening(UNKNOWN, day("2022-12-31"), 5, "Nhập nhầm"))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_EXIST);
    }
}
