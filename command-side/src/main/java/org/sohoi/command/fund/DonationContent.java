package org.sohoi.command.fund;

import static org.sohoi.command.fund.FundRule.ANONYMOUS_DONOR_MUST_HAVE_NO_NAME;
import static org.sohoi.command.fund.FundRule.CASH_MUST_NOT_BE_NEGATIVE;
import static org.sohoi.command.fund.FundRule.DONATION_MUST_BE_POSITIVE;
import static org.sohoi.command.fund.FundRule.DONOR_MUST_BE_NAMED_OR_ANONYMOUS;
import static org.sohoi.command.fund.FundRule.IN_KIND_MUST_HAVE_A_VALUATION;
import static org.sohoi.command.fund.FundRule.IN_KIND_QUANTITY_MUST_BE_POSITIVE;
import static org.sohoi.command.fund.FundRule.VALUATION_MUST_NOT_BE_IN_THE_FUTURE;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.command.rules.CommonRule;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.fund.InKindItem;

/** What must be true of a donation in itself, whatever the state of the fund. */
record DonationContent(UUID entryId, Donation donation) {

    void check(LocalDate today) {
        checkDonor(donation.donor());
        Vnd cash = donation.cash();
        CASH_MUST_NOT_BE_NEGATIVE.require(!cash.isNegative(), entryId, "0 VND or more", cash);
        CommonRule.checkUpperBound(entryId, cash);
        donation.inKind().forEach(item -> checkItem(item, today));
        Vnd total = donation.total();
        DONATION_MUST_BE_POSITIVE.require(total.compareTo(Vnd.ZERO) > 0, entryId, "cash or goods of value", total);
        CommonRule.checkUpperBound(entryId, total);
    }

    private void checkDonor(Donor donor) {
        boolean named = donor.name() != null && !donor.name().isBlank();
        if (donor.kind() == DonorKind.ANONYMOUS) {
            ANONYMOUS_DONOR_MUST_HAVE_NO_NAME.require(donor.name() == null, entryId, "no name", "a name");
        } else {
            DONOR_MUST_BE_NAMED_OR_ANONYMOUS.require(named, entryId, "a name, or kind ANONYMOUS", "no name");
        }
    }

    private void checkItem(InKindItem item, LocalDate today) {
        IN_KIND_QUANTITY_MUST_BE_POSITIVE.require(
                item.quantity().signum() > 0, entryId, "more than 0 " + item.unit(), item.quantity());
        Vnd value = item.valuation().amount();
        IN_KIND_MUST_HAVE_A_VALUATION.require(
                value.compareTo(Vnd.ZERO) > 0, entryId, "a valuation of at least 1 VND", value);
        CommonRule.checkUpperBound(entryId, value);
        LocalDate valuedOn = item.valuation().valuedOn();
        VALUATION_MUST_NOT_BE_IN_THE_FUTURE.require(
                !valuedOn.isAfter(today), entryId, "a date up to " + today, valuedOn);
    }
}
