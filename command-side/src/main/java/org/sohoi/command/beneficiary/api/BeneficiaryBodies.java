package org.sohoi.command.beneficiary.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.sohoi.command.api.Line;

/** What requests about identities say. */
final class BeneficiaryBodies {

    private BeneficiaryBodies() {}

    @Schema(name = "BeneficiaryMerger")
    record Merger(
            @NotNull @Schema(description = "The identity that stays, and that entries of the other reach from now on")
            UUID survivingId,

            @Line String reason) {}

    @Schema(name = "BeneficiaryMergeReversion")
    record Reversion(@Line String reason) {}
}
