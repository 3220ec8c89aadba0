package org.sohoi.events.sponsorship;

import java.util.UUID;
import org.sohoi.events.LedgerEvent;

/** What is recorded about one sponsorship. */
public sealed interface SponsorshipEvent extends LedgerEvent
        permits SponsorshipPledged,
                SponsorshipAmended,
                SponsorshipEnded,
                SponsorshipEndCorrected,
                SponsorshipEndVoided,
                SponsorshipVoided {
    UUID sponsorshipId();

    /** The association through which it is given. */
    UUID associationId();
}
