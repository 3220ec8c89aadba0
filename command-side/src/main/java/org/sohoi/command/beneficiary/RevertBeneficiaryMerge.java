package org.sohoi.command.beneficiary;

import java.util.UUID;

/** Record that an identity that was merged into another is not that person's after all. */
public record RevertBeneficiaryMerge(UUID absorbedId, String reason) {}
