package org.sohoi.command.beneficiary;

import java.util.UUID;

/** Record that two identities are one person's. */
public record MergeBeneficiaries(UUID absorbedId, UUID survivingId, String reason) {}
