package org.sohoi.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.command.OneAssociation.dissolved;
import static org.sohoi.command.membership.Rolls.admitted;
import static org.sohoi.command.membership.Rolls.depart;
import static org.sohoi.command.membership.Rolls.departed;
import static org.sohoi.command.membership.Rolls.ledger;
import static org.sohoi.command.membership.Rolls.opened;

import org.junit.jupiter.api.Test;
import org.sohoi.command.association.AssociationRule;
import org.sohoi.command.rules.CommonRule;

class RecordDeparturesTest {

    @Test
    void everybodyMayLeave() {
        ledger().given(opened("2022-12-31", 100))
                .when(depart("d", "2023-01-05", 100))
                .then(departed("d", "2023-01-05", 100));
    }

    @Test
    void rejectsMoreThanThereAre() {
        var violation = ledger().given(opened("2022-12-31", 100))
                .when(depart("d", "2023-01-05", 101))
                .thenRejectedBy(MembershipRule.ROLL_MUST_NEVER_BE_NEGATIVE);

        assertThat(violation.found()).isEqualTo("-1 on 2023-01-05");
    }

    @Test
    void rejectsMembersWhoCameOnlyLater() {
        ledger().given(opened("2022-12-31", 0), admitted("a", "2023-05-01", 10))
                .when(depart("d", "2023-04-30", 1))
                .thenRejectedBy(MembershipRule.ROLL_MUST_NEVER_BE_NEGATIVE);
    }

    @Test
    void takesMembersWhoCameThatDay() {
        ledger().given(opened("2022-12-31", 0), admitted("a", "2023-05-01", 10))
                .when(depart("d", "2023-05-01", 10))
                .then(departed("d", "2023-05-01", 10));
    }

    @Test
    void rejectsABackdatedDepartureThatALaterDayCannotBear() {
        var violation = ledger().given(
                        opened("2022-12-31", 10), departed("d", "2023-03-01", 8), admitted("a", "2023-06-01", 50))
                .when(depart("e", "2023-01-05", 3))
                .thenRejectedBy(MembershipRule.ROLL_MUST_NEVER_BE_NEGATIVE);

        assertThat(violation.found()).isEqualTo("-1 on 2023-03-01");
    }

    @Test
    void takesABackdatedDepartureThatEveryLaterDayBears() {
        ledger().given(opened("2022-12-31", 10), departed("d", "2023-03-01", 8), admitted("a", "2023-06-01", 50))
                .when(depart("e", "2023-01-05", 2))
                .then(departed("e", "2023-01-05", 2));
    }

    @Test
    void rejectsADepartureAsTheFirstEntry() {
        ledger().when(depart("d", "2023-01-05", 1)).thenRejectedBy(MembershipRule.ROLL_MUST_NEVER_BE_NEGATIVE);
    }

    @Test
    void rejectsADepartureBeforeTheRollBegins() {
        ledger().given(opened("2022-12-31", 100))
                .when(depart("d", "2022-12-30", 1))
                .thenRejectedBy(MembershipRule.ENTRY_MUST_NOT_PRECEDE_THE_ROLL);
    }

    @Test
    void rejectsTheDepartureOfNobody() {
        ledger().given(opened("2022-12-31", 100))
                .when(depart("d", "2023-01-05", 0))
                .thenRejectedBy(CommonRule.COUNT_MUST_BE_POSITIVE);
    }

    @Test
    void rejectsAnEntryIdThatIsTaken() {
        ledger().given(opened("2022-12-31", 100), admitted("a", "2023-01-05", 20))
                .when(depart("a", "2023-01-05", 20))
                .thenRejectedBy(MembershipRule.ENTRY_MUST_BE_NEW);
    }

    @Test
    void rejectsADepartureThatIsStillToCome() {
        ledger().given(opened("2022-12-31", 100))
                .when(depart("d", "2023-09-02", 1))
                .thenRejectedBy(CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsDeparturesFromADissolvedAssociation() {
        ledger().given(opened("2022-12-31", 100), dissolved("2023-03-31"))
                .when(depart("d", "2023-01-05", 1))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }
}
