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
import org.sohoi.command.fund.ProvideSupport;
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
        path = "/api/v1/associations/{id}/supports",
        consumes = "application/json",
        produces = "application/json")
class SupportApi {

    private static final String PATH = "/api/v1/associations/%s/supports";

    private final Writes writes;

    SupportApi(Writes writes) {
        this.writes = writes;
    }

    @Operation(summary = "Provide support")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> provideSupport(Caller caller, @PathVariable UUID id, @Valid @RequestBody SupportBody body) {
        UUID entryId = caller.newId();
        return writes.created(
                caller,
                new ProvideSupport(id, entryId, body.effectiveOn(), body.toSupport()),
                PATH.formatted(id),
                entryId);
    }

    @Operation(summary = "Restate support in full")
    @PostMapping("/{entryId}/corrections")
    ResponseEntity<Receipt> correctSupport(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable UUID entryId,
            @Valid @RequestBody SupportCorrectionBody body) {
        return writes.changed(
                caller.because(body.reason()),
                new CorrectDisbursement(id, entryId, body.effectiveOn(), body.toSupport(), body.reason()),
                entryId);
    }

    @Operation(summary = "Void support")
    @PostMapping("/{entryId}/voids")
    ResponseEntity<Receipt> voidSupport(
            Caller caller, @PathVariable UUID id, @PathVariable UUID entryId, @Valid @RequestBody ReasonBody body) {
        return writes.changed(
                caller.because(body.reason()),
                new VoidDisbursement(id, entryId, DisbursementKind.SUPPORT, body.reason()),
                entryId);
    }
}
