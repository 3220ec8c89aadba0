package org.sohoi.events.fund;

import java.util.UUID;
import org.sohoi.events.LedgerEvent;

/** What is recorded in one fiscal year of an association's fund. */
public sealed interface FundEvent extends LedgerEvent
        permits FundYearOpened,
                FundYearOpeningCorrected,
                BalanceBroughtForward,
                DonationRecorded,
                DonationCorrected,
                DonationVoided,
                ScholarshipAwarded,
                SupportProvided,
                RewardGiven,
                DisbursementCorrected,
                DisbursementVoided,
                OperatingFundsRecorded,
                OperatingFundsCorrected,
                OperatingFundsVoided,
                FundYearClosed,
                FundYearReopened {
    /** The association whose fund it is. */
    UUID associationId();

    /** The fiscal year, which is the calendar year. */
    int year();
}
