package org.sohoi.command.beneficiary.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.sohoi.command.api.Caller;
import org.sohoi.command.api.Receipt;
import org.sohoi.command.api.Writes;
import org.sohoi.command.beneficiary.MergeBeneficiaries;
import org.sohoi.command.beneficiary.RevertBeneficiaryMerge;
import org.sohoi.command.beneficiary.api.BeneficiaryBodies.Merger;
import org.sohoi.command.beneficiary.api.BeneficiaryBodies.Reversion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which identities are one person's. */
@Tag(name = "Beneficiaries")
@RestController
@RequestMapping(path = "/api/v1/beneficiaries/{id}", consumes = "application/json", produces = "application/json")
class BeneficiaryApi {

    private final Writes writes;

    BeneficiaryApi(Writes writes) {
        this.writes = writes;
    }

    @Operation(
            summary = "Merge an identity into another of the same person",
            description = "Counts of different people go down from then on, on every day; what was known before stays.")
    @PostMapping("/mergers")
    ResponseEntity<Receipt> mergeBeneficiaries(Caller caller, @PathVariable UUID id, @Valid @RequestBody Merger body) {
        return writes.changed(
                caller.because(body.reason()), new MergeBeneficiaries(id, body.survivingId(), body.reason()), id);
    }

    @Operation(summary = "Revert the merge of an identity: it is another person's after all")
    @PostMapping("/merge-reversions")
    ResponseEntity<Receipt> revertBeneficiaryMerge(
            Caller caller, @PathVariable UUID id, @Valid @RequestBody Reversion body) {
        return writes.changed(caller.because(body.reason()), new RevertBeneficiaryMerge(id, body.reason()), id);
    }
}
