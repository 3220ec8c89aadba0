package org.sohoi.command.fund.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.sohoi.command.api.Caller;
import org.sohoi.command.api.Receipt;
import org.sohoi.command.api.Writes;
import org.sohoi.command.fund.CorrectDonation;
import org.sohoi.command.fund.RecordDonation;
import org.sohoi.command.fund.VoidDonation;
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
        path = "/api/v1/associations/{id}/donations",
        consumes = "application/json",
        produces = "application/json")
class DonationApi {

    private static final String PATH = "/api/v1/associations/%s/donations";

    private final Writes writes;

    DonationApi(Writes writes) {
        this.writes = writes;
    }

    @Operation(summary = "Record a donation")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> recordDonation(
            Caller caller, @PathVariable UUID id, @Valid @RequestBody DonationBody body) {
        UUID entryId = caller.newId();
        return writes.created(
                caller,
                new RecordDonation(id, entryId, body.effectiveOn(), body.toDonation()),
                PATH.formatted(id),
                entryId);
    }

    @Operation(summary = "Restate a donation in full")
    @PostMapping("/{entryId}/corrections")
    ResponseEntity<Receipt> correctDonation(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable UUID entryId,
            @Valid @RequestBody DonationCorrectionBody body) {
        return writes.changed(
                caller.because(body.reason()),
                new CorrectDonation(id, entryId, body.effectiveOn(), body.toDonation(), body.reason()),
                entryId);
    }

    @Operation(summary = "Void a donation")
    @PostMapping("/{entryId}/voids")
    ResponseEntity<Receipt> voidDonation(
            Caller caller, @PathVariable UUID id, @PathVariable UUID entryId, @Valid @RequestBody ReasonBody body) {
        return writes.changed(caller.because(body.reason()), new VoidDonation(id, entryId, body.reason()), entryId);
    }
}
