package org.sohoi.events.membership;

import java.util.UUID;
import org.sohoi.events.LedgerEvent;

/** What is recorded about the members of one association. */
public sealed interface MembershipEvent extends LedgerEvent
        permits MembershipRollOpened,
                MembershipRollOpeningCorrected,
                MembersAdmitted,
                MembersDeparted,
                MemberEnrolled,
                MembershipEnded,
                MembershipEntryCorrected,
                MembershipEntryVoided {
    /** The association whose roll it is. */
    UUID associationId();
}
