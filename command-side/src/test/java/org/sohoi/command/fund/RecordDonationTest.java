package org.sohoi.command.fund;

import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.ENTRY;
import static org.sohoi.command.Given.UNKNOWN;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.Given.day;
import static org.sohoi.command.Given.dissolved;
import static org.sohoi.command.Given.resumed;
import static org.sohoi.command.Given.suspended;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_EXIST;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_NOT_BE_SUSPENDED;
import static org.sohoi.command.association.AssociationRule.EFFECTIVE_DATE_MUST_NOT_PRECEDE_THE_ASSOCIATION;
import static org.sohoi.command.fund.FundLedger.cash;
import static org.sohoi.command.fund.FundLedger.closed;
import static org.sohoi.command.fund.FundLedger.donated;
import static org.sohoi.command.fund.FundLedger.goods;
import static org.sohoi.command.fund.FundLedger.opened;
import static org.sohoi.command.fund.FundLedger.recordCash;
import static org.sohoi.command.fund.FundLedger.rice;
import static org.sohoi.command.fund.FundRule.ANONYMOUS_DONOR_MUST_HAVE_NO_NAME;
import static org.sohoi.command.fund.FundRule.CASH_MUST_NOT_BE_NEGATIVE;
import static org.sohoi.command.fund.FundRule.DONATION_MUST_BE_POSITIVE;
import static org.sohoi.command.fund.FundRule.DONOR_MUST_BE_NAMED_OR_ANONYMOUS;
import static org.sohoi.command.fund.FundRule.ENTRY_MUST_BE_NEW;
import static org.sohoi.command.fund.FundRule.FUND_YEAR_MUST_BE_OPEN;
import static org.sohoi.command.fund.FundRule.IN_KIND_MUST_HAVE_A_VALUATION;
import static org.sohoi.command.fund.FundRule.IN_KIND_QUANTITY_MUST_BE_POSITIVE;
import static org.sohoi.command.fund.FundRule.LATER_YEARS_MUST_BE_OPEN;
import static org.sohoi.command.fund.FundRule.OPENING_BALANCE_MUST_BE_IN_THE_FIRST_YEAR;
import static org.sohoi.command.fund.FundRule.VALUATION_MUST_NOT_BE_IN_THE_FUTURE;
import static org.sohoi.command.rules.CommonRule.AMOUNT_MUST_BE_WITHIN_BOUNDS;
import static org.sohoi.command.rules.CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE;
import static org.sohoi.command.rules.CommonRule.STREAM_MUST_BE_AT_THE_EXPECTED_VERSION;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.decision.ExpectedVersion;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;

class RecordDonationTest {

    private static final long GREATEST = 1_000_000_000_000_000L;

    private final LedgerSpecification ledger = FundLedger.ledger();

    @Test
    void recordsADonationAndOpensItsYear() {
        ledger.given(associationRegistered())
                .when(recordCash("2023-03-01", 1))
                .then(opened(2023), donated(ENTRY, "2023-03-01", 1));
    }

    @Test
    void recordsADonationInAnOpenYear() {
        ledger.given(associationRegistered(), opened(2023))
                .when(recordCash("2023-09-01", GREATEST))
                .then(donated(ENTRY, "2023-09-01", GREATEST));
    }

    @Test
    void recordsGoodsAtTheirValuation() {
        ledger.given(associationRegistered(), opened(2023))
                .when(new RecordDonation(ASSOCIATION, ENTRY, day("2023-03-01"), rice(7_000)))
                .then(new DonationRecorded(ASSOCIATION, 2023, ENTRY, day("2023-03-01"), rice(7_000)));
    }

    @Test
    void recordsAnAnonymousDonation() {
        Donation anonymous = new Donation(new Donor(DonorKind.ANONYMOUS, null), Vnd.of(5), List.of(), null);
        ledger.given(associationRegistered(), opened(2023))
                .when(new RecordDonation(ASSOCIATION, ENTRY, day("2023-03-01"), anonymous))
                .then(new DonationRecorded(ASSOCIATION, 2023, ENTRY, day("2023-03-01"), anonymous));
    }

    @Test
    void recordsOutsideASuspension() {
        ledger.given(associationRegistered(), suspended("2023-02-01"), resumed("2023-03-01"), opened(2023))
                .when(recordCash("2023-03-01", 1))
                .then(donated(ENTRY, "2023-03-01", 1));
    }

    @Test
    void bringsForwardTheBalanceOfAClosedYear() {
        ledger.given(associationRegistered(), opened(2021), donated(UNKNOWN, "2021-05-01", 30), closed(2021, 30))
                .when(recordCash("2023-03-01", 1))
                .then(opened(2023, 0, 30), donated(ENTRY, "2023-03-01", 1));
    }

    @Test
    void recordsAtTheVersionThatTheCallerExpects() {
        ledger.given(associationRegistered(), opened(2023))
                .when(recordCash("2023-03-01", 1), Map.of(ExpectedVersion.KEY, 0L))
                .then(donated(ENTRY, "2023-03-01", 1));
    }

    @Test
    void rejectsADonationAtAnotherVersion() {
        ledger.given(associationRegistered(), opened(2023), donated(UNKNOWN, "2023-01-01", 1))
                .when(recordCash("2023-03-01", 1), Map.of(ExpectedVersion.KEY, 0L))
                .thenRejectedBy(STREAM_MUST_BE_AT_THE_EXPECTED_VERSION);
    }

    @Test
    void rejectsADonationToAnUnknownAssociation() {
        ledger.given().when(recordCash("2023-03-01", 1)).thenRejectedBy(ASSOCIATION_MUST_EXIST);
    }

    @Test
    void rejectsADonationToADissolvedAssociation() {
        ledger.given(associationRegistered(), dissolved("2023-08-01"))
                .when(recordCash("2023-03-01", 1))
                .thenRejectedBy(ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }

    @Test
    void rejectsADonationWithinASuspension() {
        ledger.given(associationRegistered(), suspended("2023-02-01"), resumed("2023-03-01"))
                .when(recordCash("2023-02-28", 1))
                .thenRejectedBy(ASSOCIATION_MUST_NOT_BE_SUSPENDED);
    }

    @Test
    void rejectsADonationOfTomorrow() {
        ledger.given(associationRegistered())
                .when(recordCash("2023-09-02", 1))
                .thenRejectedBy(EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsADonationBeforeTheAssociationWas() {
        ledger.given(associationRegistered())
                .when(recordCash("2020-01-09", 1))
                .thenRejectedBy(EFFECTIVE_DATE_MUST_NOT_PRECEDE_THE_ASSOCIATION);
    }

    @Test
    void rejectsADonationOfNothing() {
        ledger.given(associationRegistered())
                .when(recordCash("2023-03-01", 0))
                .thenRejectedBy(DONATION_MUST_BE_POSITIVE);
    }

    @Test
    void rejectsNegativeCash() {
        ledger.given(associationRegistered())
                .when(recordCash("2023-03-01", -1))
                .thenRejectedBy(CASH_MUST_NOT_BE_NEGATIVE);
    }

    @Test
    void rejectsADonationBeyondBounds() {
        ledger.given(associationRegistered())
                .when(recordCash("2023-03-01", GREATEST + 1))
                .thenRejectedBy(AMOUNT_MUST_BE_WITHIN_BOUNDS);
    }

    @Test
    void rejectsGoodsWithoutAValue() {
        ledger.given(associationRegistered())
                .when(new RecordDonation(ASSOCIATION, ENTRY, day("2023-03-01"), rice(0)))
                .thenRejectedBy(IN_KIND_MUST_HAVE_A_VALUATION);
    }

    @Test
    void rejectsNoQuantityOfGoods() {
        Donation nothing = goods(BigDecimal.ZERO, Vnd.of(1), "2023-03-01");
        ledger.given(associationRegistered())
                .when(new RecordDonation(ASSOCIATION, ENTRY, day("2023-03-01"), nothing))
                .thenRejectedBy(IN_KIND_QUANTITY_MUST_BE_POSITIVE);
    }

    @Test
    void rejectsAValuationOfTomorrow() {
        Donation valuedTomorrow = goods(BigDecimal.ONE, Vnd.of(1), "2023-09-02");
        ledger.given(associationRegistered())
                .when(new RecordDonation(ASSOCIATION, ENTRY, day("2023-03-01"), valuedTomorrow))
                .thenRejectedBy(VALUATION_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsAnAnonymousDonorWithAName() {
        rejectsDonor(new Donor(DonorKind.ANONYMOUS, "Kim Ngọc")).thenRejectedBy(ANONYMOUS_DONOR_MUST_HAVE_NO_NAME);
    }

    @Test
    void rejectsADonorWithoutAName() {
        rejectsDonor(new Donor(DonorKind.INDIVIDUAL, null)).thenRejectedBy(DONOR_MUST_BE_NAMED_OR_ANONYMOUS);
    }

    private LedgerSpecification.Outcome rejectsDonor(Donor donor) {
        Donation donation = new Donation(donor, Vnd.of(1), List.of(), null);
        return ledger.given(associationRegistered())
                .when(new RecordDonation(ASSOCIATION, ENTRY, day("2023-03-01"), donation));
    }

    @Test
    void rejectsTheSameEntryTwice() {
        ledger.given(associationRegistered(), opened(2023), donated(ENTRY, "2023-01-01", 1))
                .when(new RecordDonation(ASSOCIATION, ENTRY, day("2023-03-01"), cash(1)))
                .thenRejectedBy(ENTRY_MUST_BE_NEW);
    }

    @Test
    void rejectsADonationInAClosedYear() {
        ledger.given(associationRegistered(), opened(2022), closed(2022, 0))
                .when(recordCash("2022-03-01", 1))
                .thenRejectedBy(FUND_YEAR_MUST_BE_OPEN);
    }

    @Test
    void rejectsADonationThatWouldOpenAYearBeforeAClosedOne() {
        ledger.given(associationRegistered(), opened(2022), closed(2022, 0))
                .when(recordCash("2021-03-01", 1))
                .thenRejectedBy(LATER_YEARS_MUST_BE_OPEN);
    }

    @Test
    void rejectsADonationBeforeTheOpeningBalance() {
        ledger.given(associationRegistered(), opened(2022, 100, 0))
                .when(recordCash("2021-03-01", 1))
                .thenRejectedBy(OPENING_BALANCE_MUST_BE_IN_THE_FIRST_YEAR);
    }
}
