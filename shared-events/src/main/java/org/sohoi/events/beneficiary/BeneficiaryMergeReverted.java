package org.sohoi.events.beneficiary;

import java.util.UUID;
import org.sohoi.events.EventType;

/**
 * Two identities are not one person's after all: the absorbed one is its own again, with those that were merged into it.
 *
 * @param survivingId what it had been merged into
 */
@EventType(name = "beneficiary.merge-reverted")
public record BeneficiaryMergeReverted(UUID absorbedId, UUID survivingId, String reason) implements BeneficiaryEvent {}
