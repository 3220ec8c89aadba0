package org.sohoi.command.fund;

import static org.sohoi.command.Given.ANOTHER_ENTRY;
import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.ENTRY;
import static org.sohoi.command.Given.UNKNOWN;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.Given.day;
import static org.sohoi.command.Given.dissolved;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED;
import static org.sohoi.command.fund.FundLedger.awarded;
import static org.sohoi.command.fund.FundLedger.donated;
import static org.sohoi.command.fund.FundLedger.opened;
import static org.sohoi.command.fund.FundLedger.pupils;
import static org.sohoi.command.fund.FundLedger.scholarship;
import static org.sohoi.command.fund.FundRule.BENEFICIARIES_MUST_BE_DISTINCT;
import static org.sohoi.command.fund.FundRule.BENEFICIARIES_MUST_MATCH_THE_HEAD_COUNT;
import static org.sohoi.command.fund.FundRule.DISBURSEMENT_MUST_BE_FUNDED;
import static org.sohoi.command.rules.CommonRule.AMOUNT_MUST_BE_POSITIVE;
import static org.sohoi.command.rules.CommonRule.AMOUNT_MUST_BE_WITHIN_BOUNDS;
import static org.sohoi.command.rules.CommonRule.COUNT_MUST_BE_POSITIVE;
import static org.sohoi.command.rules.CommonRule.COUNT_MUST_BE_WITHIN_BOUNDS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.OperatingFundsRecorded;
import org.sohoi.events.fund.OperatingFundsSource;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.ScholarshipAwarded;

class AwardScholarshipTest {

    private final LedgerSpecification ledger = FundLedger.ledger();

    @Test
    void awardsWhatTheFundHolds() {
        ledger.given(associationRegistered(), opened(2023), donated(ANOTHER_ENTRY, "2023-02-01", 100))
                .when(new AwardScholarship(ASSOCIATION, ENTRY, day("2023-02-01"), scholarship(100)))
                .then(awarded(ENTRY, "2023-02-01", 100));
    }

    @Test
    void awardsFromTheOpeningBalance() {
        ledger.given(associationRegistered(), opened(2023, 40, 60))
                .when(new AwardScholarship(ASSOCIATION, ENTRY, day("2023-01-01"), scholarship(100)))
                .then(awarded(ENTRY, "2023-01-01", 100));
    }

    @Test
    void rejectsMoreThanTheFundHolds() {
        ledger.given(associationRegistered(), opened(2023), donated(ANOTHER_ENTRY, "2023-02-01", 100))
                .when(new AwardScholarship(ASSOCIATION, ENTRY, day("2023-02-01"), scholarship(101)))
                .thenRejectedBy(DISBURSEMENT_MUST_BE_FUNDED);
    }

    @Test
    void rejectsAnAwardBeforeTheDonationThatWouldPayForIt() {
        ledger.given(associationRegistered(), opened(2023), donated(ANOTHER_ENTRY, "2023-02-01", 100))
                .when(new AwardScholarship(ASSOCIATION, ENTRY, day("2023-01-31"), scholarship(100)))
                .thenRejectedBy(DISBURSEMENT_MUST_BE_FUNDED);
    }

    @Test
    void rejectsABackdatedAwardThatOverdrawsALaterDay() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ANOTHER_ENTRY, "2023-02-01", 100),
                        awarded(UNKNOWN, "2023-05-01", 60))
                .when(new AwardScholarship(ASSOCIATION, ENTRY, day("2023-03-01"), scholarship(41)))
                .thenRejectedBy(DISBURSEMENT_MUST_BE_FUNDED);
    }

    @Test
    void rejectsAnAwardInAYearWithoutFunds() {
        ledger.given(associationRegistered())
                .when(new AwardScholarship(ASSOCIATION, ENTRY, day("2023-03-01"), scholarship(1)))
                .thenRejectedBy(DISBURSEMENT_MUST_BE_FUNDED);
    }

    @Test
    void paysNoAidFromOperatingFunds() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        new OperatingFundsRecorded(
                                ASSOCIATION,
                                2023,
                                ANOTHER_ENTRY,
                                day("2023-01-05"),
                                Vnd.of(100),
                                OperatingFundsSource.STATE_BUDGET))
                .when(new AwardScholarship(ASSOCIATION, ENTRY, day("2023-03-01"), scholarship(1)))
                .thenRejectedBy(DISBURSEMENT_MUST_BE_FUNDED);
    }

    @Test
    void rejectsAnAwardOfNothing() {
        ledger.given(associationRegistered(), opened(2023), donated(ANOTHER_ENTRY, "2023-02-01", 100))
                .when(new AwardScholarship(ASSOCIATION, ENTRY, day("2023-03-01"), scholarship(0)))
                .thenRejectedBy(AMOUNT_MUST_BE_POSITIVE);
    }

    @Test
    void rejectsAnAwardBeyondBounds() {
        ledger.given(associationRegistered(), opened(2023), donated(ANOTHER_ENTRY, "2023-02-01", 100))
                .when(new AwardScholarship(ASSOCIATION, ENTRY, day("2023-03-01"), scholarship(1_000_000_000_000_001L)))
                .thenRejectedBy(AMOUNT_MUST_BE_WITHIN_BOUNDS);
    }

    @Test
    void rejectsNoAwards() {
        ledger.given(associationRegistered(), opened(2023), donated(ANOTHER_ENTRY, "2023-02-01", 100))
                .when(new AwardScholarship(
                        ASSOCIATION, ENTRY, day("2023-03-01"), new Scholarship(pupils(1), 0, Vnd.of(1))))
                .thenRejectedBy(COUNT_MUST_BE_POSITIVE);
    }

    @Test
    void rejectsTooManyPeople() {
        ledger.given(associationRegistered(), opened(2023), donated(ANOTHER_ENTRY, "2023-02-01", 100))
                .when(new AwardScholarship(
                        ASSOCIATION, ENTRY, day("2023-03-01"), new Scholarship(pupils(1_000_000_001), 1, Vnd.of(1))))
                .thenRejectedBy(COUNT_MUST_BE_WITHIN_BOUNDS);
    }

    @Test
    void namesAllBeneficiaries() {
        Scholarship named =
                new Scholarship(new Recipients(BeneficiaryCategory.PUPIL, 2, List.of(UNKNOWN, ENTRY)), 2, Vnd.of(1));
        ledger.given(associationRegistered(), opened(2023), donated(ANOTHER_ENTRY, "2023-02-01", 100))
                .when(new AwardScholarship(ASSOCIATION, ENTRY, day("2023-03-01"), named))
                .then(new ScholarshipAwarded(ASSOCIATION, 2023, ENTRY, day("2023-03-01"), named));
    }

    @Test
    void rejectsFewerNamesThanPeople() {
        Scholarship named =
                new Scholarship(new Recipients(BeneficiaryCategory.PUPIL, 2, List.of(UNKNOWN)), 2, Vnd.of(1));
        ledger.given(associationRegistered(), opened(2023), donated(ANOTHER_ENTRY, "2023-02-01", 100))
                .when(new AwardScholarship(ASSOCIATION, ENTRY, day("2023-03-01"), named))
                .thenRejectedBy(BENEFICIARIES_MUST_MATCH_THE_HEAD_COUNT);
    }

    @Test
    void rejectsTheSameNameTwice() {
        Scholarship named =
                new Scholarship(new Recipients(BeneficiaryCategory.PUPIL, 2, List.of(UNKNOWN, UNKNOWN)), 2, Vnd.of(1));
        ledger.given(associationRegistered(), opened(2023), donated(ANOTHER_ENTRY, "2023-02-01", 100))
                .when(new AwardScholarship(ASSOCIATION, ENTRY, day("2023-03-01"), named))
                .thenRejectedBy(BENEFICIARIES_MUST_BE_DISTINCT);
    }

    @Test
    void rejectsAnAwardOfADissolvedAssociation() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ANOTHER_ENTRY, "2023-02-01", 100),
                        dissolved("2023-08-01"))
                .when(new AwardScholarship(ASSOCIATION, ENTRY, day("2023-03-01"), scholarship(1)))
                .thenRejectedBy(ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }
}
