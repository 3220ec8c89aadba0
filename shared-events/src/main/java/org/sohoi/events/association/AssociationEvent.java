package org.sohoi.events.association;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.LedgerEvent;

/** What is recorded about one association. */
public sealed interface AssociationEvent extends LedgerEvent
        permits AssociationRegistered,
                AssociationRenamed,
                AssociationMoved,
                SpecialNatureRecognised,
                SpecialNatureWithdrawn,
                AssociationSuspended,
                AssociationResumed,
                DissolutionNoticeGiven,
                AssociationDissolved,
                AssociationMerged {
    /** The association that it happened to. */
    UUID associationId();

    /** When it became true in the world, a date in Asia/Ho_Chi_Minh. */
    LocalDate effectiveOn();
}
