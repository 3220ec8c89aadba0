package org.sohoi.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.command.membership.Rolls.ended;
import static org.sohoi.command.membership.Rolls.enrol;
import static org.sohoi.command.membership.Rolls.enrolled;
import static org.sohoi.command.membership.Rolls.ledger;
import static org.sohoi.command.membership.Rolls.named;
import static org.sohoi.command.membership.Rolls.opened;

import org.junit.jupiter.api.Test;
import org.sohoi.command.OneAssociation;
import org.sohoi.command.association.AssociationRule;
import org.sohoi.command.rules.CommonRule;

class EnrolMemberTest {

    @Test
    void enrolsAPerson() {
        ledger().given(opened("2022-12-31", 0))
                .when(enrol("e1", "2023-01-05", "Thạch Sên"))
                .then(enrolled("e1", "2023-01-05", "Thạch Sên"));
    }

    @Test
    void theFirstEntryOpensTheRoll() {
        ledger().when(enrol("e1", "2023-01-05", "Thạch Sên"))
                .then(opened("2020-01-01", 0), enrolled("e1", "2023-01-05", "Thạch Sên"));
    }

    @Test
    void enrolsAnotherPersonBesides() {
        ledger().given(opened("2022-12-31", 0), enrolled("e1", "2023-01-05", "Thạch Sên"))
                .when(enrol("e2", "2023-01-05", "Kim Ngọc Thái"))
                .then(enrolled("e2", "2023-01-05", "Kim Ngọc Thái"));
    }

    @Test
    void rejectsAPersonWhoIsEnrolledAlready() {
        var violation = ledger().given(opened("2022-12-31", 0), enrolled("e1", "2023-01-05", "Thạch Sên"))
                .when(enrol("e2", "2023-04-01", "Thạch Sên"))
                .thenRejectedBy(MembershipRule.MEMBER_MUST_BE_ENROLLED_AT_MOST_ONCE_AT_A_TIME);

        assertThat(violation.id()).isEqualTo(named("Thạch Sên").toString());
        assertThat(violation.found()).isEqualTo("enrolled twice on 2023-04-01");
    }

    @Test
    void rejectsABackdatedEnrolmentOfAPersonWhoIsEnrolledLater() {
        ledger().given(opened("2022-12-31", 0), enrolled("e1", "2023-04-01", "Thạch Sên"))
                .when(enrol("e2", "2023-01-05", "Thạch Sên"))
                .thenRejectedBy(MembershipRule.MEMBER_MUST_BE_ENROLLED_AT_MOST_ONCE_AT_A_TIME);
    }

    @Test
    void enrolsAPersonAgainOnTheDayOnWhichTheirMembershipEnds() {
        ledger().given(
                        opened("2022-12-31", 0),
                        enrolled("e1", "2023-01-05", "Thạch Sên"),
                        ended("x1", "2023-04-01", "Thạch Sên"))
                .when(enrol("e2", "2023-04-01", "Thạch Sên"))
                .then(enrolled("e2", "2023-04-01", "Thạch Sên"));
    }

    @Test
    void rejectsAnEnrolmentWithinAnEarlierMembership() {
        ledger().given(
                        opened("2022-12-31", 0),
                        enrolled("e1", "2023-01-05", "Thạch Sên"),
                        ended("x1", "2023-04-01", "Thạch Sên"))
                .when(enrol("e2", "2023-03-31", "Thạch Sên"))
                .thenRejectedBy(MembershipRule.MEMBER_MUST_BE_ENROLLED_AT_MOST_ONCE_AT_A_TIME);
    }

    @Test
    void rejectsAnEntryIdThatIsTaken() {
        ledger().given(opened("2022-12-31", 0), enrolled("e1", "2023-01-05", "Thạch Sên"))
                .when(enrol("e1", "2023-01-05", "Kim Ngọc Thái"))
                .thenRejectedBy(MembershipRule.ENTRY_MUST_BE_NEW);
    }

    @Test
    void rejectsAnEnrolmentBeforeTheRollBegins() {
        ledger().given(opened("2022-12-31", 0))
                .when(enrol("e1", "2022-12-30", "Thạch Sên"))
                .thenRejectedBy(MembershipRule.ENTRY_MUST_NOT_PRECEDE_THE_ROLL);
    }

    @Test
    void rejectsAnEnrolmentThatIsStillToCome() {
        ledger().when(enrol("e1", "2023-09-02", "Thạch Sên"))
                .thenRejectedBy(CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsAnEnrolmentWithinASuspension() {
        ledger().given(OneAssociation.suspended("2023-02-01"))
                .when(enrol("e1", "2023-02-01", "Thạch Sên"))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_SUSPENDED);
    }
}
