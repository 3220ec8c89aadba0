package org.sohoi.command.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.Disbursement;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.OperatingFundsRecorded;
import org.sohoi.events.fund.RewardGiven;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.events.fund.SupportProvided;

/** An entry of a fund year as it was last stated. */
record Entry(EntryKind kind, LocalDate effectiveOn, Vnd amount, boolean isVoid) {

    static Entry donation(LocalDate effectiveOn, Donation donation) {
        return new Entry(EntryKind.DONATION, effectiveOn, donation.total(), false);
    }

    static Entry disbursement(LocalDate effectiveOn, Disbursement disbursement) {
        return new Entry(DisbursementKind.of(disbursement).entryKind(), effectiveOn, disbursement.value(), false);
    }

    static Entry operatingFunds(LocalDate effectiveOn, Vnd amount) {
        return new Entry(EntryKind.OPERATING_FUNDS, effectiveOn, amount, false);
    }

    Entry voided() {
        return new Entry(kind, effectiveOn, amount, true);
    }

    /** The id of the entry that begins with the event, if one does. */
    static @Nullable UUID begunBy(Object event) {
        if (event instanceof DonationRecorded e) {
            return e.entryId();
        } else if (event instanceof ScholarshipAwarded e) {
            return e.entryId();
        } else if (event instanceof SupportProvided e) {
            return e.entryId();
        } else if (event instanceof RewardGiven e) {
            return e.entryId();
        } else if (event instanceof OperatingFundsRecorded e) {
            return e.entryId();
        }
        return null;
    }
}
