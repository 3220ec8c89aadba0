package org.sohoi.events.beneficiary;

import java.util.UUID;
import org.sohoi.events.EventType;

/**
 * Two identities are one person's. It has no effective date: whoever they are, they always were; only that it is known
 * begins here.
 *
 * @param absorbedId the identity that is none of its own any more; entries that name it reach the surviving one
 */
@EventType(name = "beneficiary.merged")
public record BeneficiariesMerged(UUID absorbedId, UUID survivingId, String reason) implements BeneficiaryEvent {}
