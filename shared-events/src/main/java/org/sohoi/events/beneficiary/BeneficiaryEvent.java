package org.sohoi.events.beneficiary;

import java.util.UUID;
import org.sohoi.events.LedgerEvent;

/** What is recorded about one identity of a person who is helped. */
public sealed interface BeneficiaryEvent extends LedgerEvent permits BeneficiariesMerged, BeneficiaryMergeReverted {
    /** The identity that is another's, or is not after all. */
    UUID absorbedId();
}
