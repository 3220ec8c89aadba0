package org.sohoi.command.fund.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.sohoi.command.api.Caller;
import org.sohoi.command.api.Receipt;
import org.sohoi.command.api.Writes;
import org.sohoi.command.fund.CorrectDisbursement;
import org.sohoi.command.fund.DisbursementKind;
import org.sohoi.command.fund.GiveReward;
import org.sohoi.command.fund.VoidDisbursement;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Funds")
@RestController
@RequestMapping(
        path = "/api/v1/associations/{id}/rewards",
        consumes = "application/json",
        produces = "application/json")
class RewardApi {

    private static final String PATH = "/api/v1/associations/%s/rewards";

    private final Writes writes;

    RewardApi(Writes writes) {
        this.writes = writes;
    }

    @Operation(summary = "Give rewards")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> giveReward(Caller caller, @PathVariable UUID id, @Valid @RequestBody RewardBody body) {
        UUID entryId = caller.newId();
        return writes.created(
                caller, new GiveReward(id, entryId, body.effectiveOn(), body.toReward()), PATH.formatted(id), entryId);
    }

    @Operation(summary = "Restate rewards in full")
    @PostMapping("/{entryId}/corrections")
    ResponseEntity<Receipt> correctReward(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable UUID entryId,
            @Valid @RequestBody RewardCorrectionBody body) {
        return writes.changed(
                caller.because(body.reason()),
                new CorrectDisbursement(id, entryId, body.effectiveOn(), body.toReward(), body.reason()),
                entryId);
    }

    @Operation(summary = "Void rewards")
    @PostMapping("/{entryId}/voids")
    ResponseEntity<Receipt> voidReward(
            Caller caller, @PathVariable UUID id, @PathVariable UUID entryId, @Valid @RequestBody ReasonBody body) {
        return writes.changed(
                caller.because(body.reason()),
                new VoidDisbursement(id, entryId, DisbursementKind.REWARD, body.reason()),
                entryId);
    }
}
