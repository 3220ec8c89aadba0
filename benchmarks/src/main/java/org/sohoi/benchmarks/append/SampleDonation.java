package org.sohoi.benchmarks.append;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.sohoi.events.LedgerMetaData;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.fund.InKindItem;
import org.sohoi.events.fund.Valuation;
import org.sohoi.events.fund.ValuationMethod;

/** The event that every contender appends: a donation of usual size, in cash and in kind. */
final class SampleDonation {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 19);
    private static final Donation DONATION = new Donation(
            new Donor(DonorKind.COLLECTIVE, "Doanh nghiệp mẫu 0042"),
            Vnd.of(5_000_000),
            List.of(new InKindItem(
                    "Gạo",
                    BigDecimal.valueOf(200),
                    "kg",
                    new Valuation(Vnd.of(3_200_000), ValuationMethod.MARKET_PRICE, DAY))),
            "Hỗ trợ học sinh có hoàn cảnh khó khăn");

    /** The metadata that goes with it. */
    static final MetaData WHO_AND_WHY =
            MetaData.from(Map.of(LedgerMetaData.ACTOR, "Thủ quỹ mẫu", LedgerMetaData.ACTOR_ROLE, "administrator"));

    private SampleDonation() {}

    static DonationRecorded of(UUID entryId) {
        return new DonationRecorded(entryId, DAY.getYear(), entryId, DAY, DONATION);
    }
}
