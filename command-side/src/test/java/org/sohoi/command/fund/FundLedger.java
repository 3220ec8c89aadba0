package org.sohoi.command.fund;

import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.ENTRY;
import static org.sohoi.command.Given.day;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.association.Standings;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.fund.FundYearClosed;
import org.sohoi.events.fund.FundYearOpened;
import org.sohoi.events.fund.InKindItem;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.fund.Reward;
import org.sohoi.events.fund.RewardGiven;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.events.fund.Support;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.events.fund.SupportProvided;
import org.sohoi.events.fund.Valuation;
import org.sohoi.events.fund.ValuationMethod;

/** A ledger that decides about funds, and what is said in them. */
final class FundLedger {

    private FundLedger() {}

    static LedgerSpecification ledger() {
        return new LedgerSpecification((streams, clock) -> {
            Funds funds = new Funds(streams, new Standings(streams, clock), clock);
            return List.of(
                    new DonationCommands(funds),
                    new DisbursementCommands(funds),
                    new OperatingFundsCommands(funds),
                    new FundYearCommands(funds));
        });
    }

    static Donation cash(long amount) {
        return new Donation(new Donor(DonorKind.COLLECTIVE, "Công ty Mỹ Lan"), Vnd.of(amount), List.of(), null);
    }

    static Donation rice(long worth) {
        return goods(new BigDecimal("2.5"), Vnd.of(worth), "2023-03-01");
    }

    static Donation goods(BigDecimal quantity, Vnd worth, String valuedOn) {
        Valuation valuation = new Valuation(worth, ValuationMethod.MARKET_PRICE, day(valuedOn));
        return new Donation(
                new Donor(DonorKind.INDIVIDUAL, "Kim Ngọc"),
                Vnd.ZERO,
                List.of(new InKindItem("Gạo", quantity, "tấn", valuation)),
                null);
    }

    static Recipients pupils(int headCount) {
        return new Recipients(BeneficiaryCategory.PUPIL, headCount, List.of());
    }

    static Scholarship scholarship(long value) {
        return new Scholarship(pupils(10), 10, Vnd.of(value));
    }

    static RecordDonation recordCash(String effectiveOn, long amount) {
        return new RecordDonation(ASSOCIATION, ENTRY, day(effectiveOn), cash(amount));
    }

    static FundYearOpened opened(int year) {
        return opened(year, 0, 0);
    }

    static FundYearOpened opened(int year, long openingBalance, long broughtForward) {
        return new FundYearOpened(ASSOCIATION, year, Vnd.of(openingBalance), Vnd.of(broughtForward));
    }

    static FundYearClosed closed(int year, long balance) {
        return new FundYearClosed(ASSOCIATION, year, Vnd.of(balance));
    }

    static DonationRecorded donated(UUID entryId, String effectiveOn, long amount) {
        return new DonationRecorded(ASSOCIATION, day(effectiveOn).getYear(), entryId, day(effectiveOn), cash(amount));
    }

    static ScholarshipAwarded awarded(UUID entryId, String effectiveOn, long value) {
        return new ScholarshipAwarded(
                ASSOCIATION, day(effectiveOn).getYear(), entryId, day(effectiveOn), scholarship(value));
    }

    static SupportProvided provided(UUID entryId, String effectiveOn, long value) {
        Support gifts = new Support(SupportKind.GIFT, pupils(10), 10, Vnd.of(value));
        return new SupportProvided(ASSOCIATION, day(effectiveOn).getYear(), entryId, day(effectiveOn), gifts);
    }

    static RewardGiven rewarded(UUID entryId, String effectiveOn, long value) {
        Reward reward = new Reward(pupils(10), Vnd.of(value));
        return new RewardGiven(ASSOCIATION, day(effectiveOn).getYear(), entryId, day(effectiveOn), reward);
    }
}
