package org.sohoi.command.fund.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.sohoi.command.api.Caller;
import org.sohoi.command.api.Receipt;
import org.sohoi.command.api.Writes;
import org.sohoi.command.fund.CorrectOperatingFunds;
import org.sohoi.command.fund.RecordOperatingFunds;
import org.sohoi.command.fund.VoidOperatingFunds;
import org.sohoi.events.Vnd;
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
        path = "/api/v1/associations/{id}/operating-funds",
        consumes = "application/json",
        produces = "application/json")
class OperatingFundsApi {

    private static final String PATH = "/api/v1/associations/%s/operating-funds";

    private final Writes writes;

    OperatingFundsApi(Writes writes) {
        this.writes = writes;
    }

    @Operation(summary = "Record money for the association's own running")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> recordOperatingFunds(
            Caller caller, @PathVariable UUID id, @Valid @RequestBody OperatingFundsBody body) {
        UUID entryId = caller.newId();
        return writes.created(
                caller,
                new RecordOperatingFunds(id, entryId, body.effectiveOn(), Vnd.of(body.amount()), body.source()),
                PATH.formatted(id),
                entryId);
    }

    @Operation(summary = "Restate operating funds in full")
    @PostMapping("/{entryId}/corrections")
    ResponseEntity<Receipt> correctOperatingFunds(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable UUID entryId,
            @Valid @RequestBody OperatingFundsCorrectionBody body) {
        return writes.changed(
                caller.because(body.reason()),
                new CorrectOperatingFunds(
                        id, entryId, body.effectiveOn(), Vnd.of(body.amount()), body.source(), body.reason()),
                entryId);
    }

    @Operation(summary = "Void operating funds")
    @PostMapping("/{entryId}/voids")
    ResponseEntity<Receipt> voidOperatingFunds(
            Caller caller, @PathVariable UUID id, @PathVariable UUID entryId, @Valid @RequestBody ReasonBody body) {
        return writes.changed(
                caller.because(body.reason()), new VoidOperatingFunds(id, entryId, body.reason()), entryId);
    }
}
