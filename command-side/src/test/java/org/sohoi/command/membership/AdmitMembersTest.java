package org.sohoi.command.membership;

import static org.sohoi.command.OneAssociation.UNKNOWN;
import static org.sohoi.command.OneAssociation.dissolved;
import static org.sohoi.command.OneAssociation.resumed;
import static org.sohoi.command.OneAssociation.suspended;
import static org.sohoi.command.membership.Rolls.admit;
import static org.sohoi.command.membership.Rolls.admitted;
import static org.sohoi.command.membership.Rolls.day;
import static org.sohoi.command.membership.Rolls.ledger;
import static org.sohoi.command.membership.Rolls.named;
import static org.sohoi.command.membership.Rolls.opened;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sohoi.command.association.AssociationRule;
import org.sohoi.command.decision.ExpectedVersion;
import org.sohoi.command.rules.CommonRule;

class AdmitMembersTest {

    @Test
    void admitsMembersToAnOpenRoll() {
        ledger().given(opened("2022-12-31", 100))
                .when(admit("a", "2023-01-05", 20))
                .then(admitted("a", "2023-01-05", 20));
    }

    @Test
    void theFirstEntryOpensTheRollWithNobodyOnTheDayOfRegistration() {
        ledger().when(admit("a", "2023-01-05", 20)).then(opened("2020-01-01", 0), admitted("a", "2023-01-05", 20));
    }

    @Test
    void takesABackdatedAdmission() {
        ledger().given(opened("2022-12-31", 0), admitted("a", "2023-08-01", 20))
                .when(admit("b", "2023-01-05", 1))
                .then(admitted("b", "2023-01-05", 1));
    }

    @Test
    void takesAnAdmissionOnTheDayOnWhichTheRollBegins() {
        ledger().given(opened("2022-12-31", 100))
                .when(admit("a", "2022-12-31", 1))
                .then(admitted("a", "2022-12-31", 1));
    }

    @Test
    void rejectsAnAdmissionBeforeTheRollBegins() {
        ledger().given(opened("2022-12-31", 100))
                .when(admit("a", "2022-12-30", 1))
                .thenRejectedBy(MembershipRule.ENTRY_MUST_NOT_PRECEDE_THE_ROLL);
    }

    @Test
    void rejectsTheAdmissionOfNobody() {
        ledger().when(admit("a", "2023-01-05", 0)).thenRejectedBy(CommonRule.COUNT_MUST_BE_POSITIVE);
    }

    @Test
    void rejectsTheAdmissionOfMoreThanABillion() {
        ledger().when(admit("a", "2023-01-05", 1_000_000_001)).thenRejectedBy(CommonRule.COUNT_MUST_BE_WITHIN_BOUNDS);
    }

    @Test
    void countsBeyondWhatAnIntHolds() {
        ledger().givenCommands(
                        admit("a", "2023-01-05", 1_000_000_000),
                        admit("b", "2023-01-05", 1_000_000_000),
                        admit("c", "2023-01-05", 1_000_000_000))
                .when(Rolls.depart("d", "2023-01-06", 1))
                .then(Rolls.departed("d", "2023-01-06", 1));
    }

    @Test
    void rejectsAnEntryIdThatIsTaken() {
        ledger().given(opened("2022-12-31", 0), admitted("a", "2023-01-05", 20))
                .when(admit("a", "2023-01-05", 20))
                .thenRejectedBy(MembershipRule.ENTRY_MUST_BE_NEW);
    }

    @Test
    void admitsMembersOnTheDayOnWhichASuspensionEnds() {
        ledger().given(suspended("2023-02-01"), resumed("2023-03-01"), opened("2022-12-31", 0))
                .when(admit("a", "2023-03-01", 2))
                .then(admitted("a", "2023-03-01", 2));
    }

    @Test
    void rejectsMembersAdmittedWithinASuspension() {
        ledger().given(suspended("2023-02-01"), resumed("2023-03-01"))
                .when(admit("a", "2023-02-28", 2))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_SUSPENDED);
    }

    @Test
    void rejectsMembersOfADissolvedAssociation() {
        ledger().given(dissolved("2023-03-31"))
                .when(admit("a", "2023-01-05", 2))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }

    @Test
    void rejectsMembersOfAnUnknownAssociation() {
        ledger().when(new AdmitMembers(UNKNOWN, named("a"), day("2023-01-05"), 2))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_EXIST);
    }

    @Test
    void rejectsAnAdmissionThatIsStillToCome() {
        ledger().when(admit("a", "2023-09-02", 1)).thenRejectedBy(CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsAnAdmissionBeforeTheAssociation() {
        ledger().when(admit("a", "2019-12-31", 1))
                .thenRejectedBy(AssociationRule.EFFECTIVE_DATE_MUST_NOT_PRECEDE_THE_ASSOCIATION);
    }

    @Test
    void isConditionalOnTheVersionOfTheRoll() {
        var ledger = ledger().given(opened("2022-12-31", 0), admitted("a", "2023-01-05", 20));

        ledger.when(admit("b", "2023-01-06", 1), Map.of(ExpectedVersion.KEY, 0L))
                .thenRejectedBy(CommonRule.STREAM_MUST_BE_AT_THE_EXPECTED_VERSION);
        ledger.when(admit("b", "2023-01-06", 1), Map.of(ExpectedVersion.KEY, 1L))
                .then(admitted("b", "2023-01-06", 1));
    }
}
