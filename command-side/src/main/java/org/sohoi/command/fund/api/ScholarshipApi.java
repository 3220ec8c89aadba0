package org.sohoi.command.fund.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.sohoi.command.api.Caller;
import org.sohoi.command.api.Receipt;
import org.sohoi.command.api.Writes;
import org.sohoi.command.fund.AwardScholarship;
import org.sohoi.command.fund.CorrectDisbursement;
import org.sohoi.command.fund.DisbursementKind;
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
        path = "/api/v1/associations/{id}/scholarships",
        consumes = "application/json",
        produces = "application/json")
class ScholarshipApi {

    private static final String PATH = "/api/v1/associations/%s/scholarships";

    private final Writes writes;

    ScholarshipApi(Writes writes) {
        this.writes = writes;
    }

    @Operation(summary = "Award scholarships")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> awardScholarship(
            Caller caller, @PathVariable UUID id, @Valid @RequestBody ScholarshipBody body) {
        UUID entryId = caller.newId();
        return writes.created(
                caller,
                new AwardScholarship(id, entryId, body.effectiveOn(), body.toScholarship()),
                PATH.formatted(id),
                entryId);
    }

    @Operation(summary = "Restate scholarships in full")
    @PostMapping("/{entryId}/corrections")
    ResponseEntity<Receipt> correctScholarship(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable UUID entryId,
            @Valid @RequestBody ScholarshipCorrectionBody body) {
        return writes.changed(
                caller.because(body.reason()),
                new CorrectDisbursement(id, entryId, body.effectiveOn(), body.toScholarship(), body.reason()),
                entryId);
    }

    @Operation(summary = "Void scholarships")
    @PostMapping("/{entryId}/voids")
    ResponseEntity<Receipt> voidScholarship(
            Caller caller, @PathVariable UUID id, @PathVariable UUID entryId, @Valid @RequestBody ReasonBody body) {
        return writes.changed(
                caller.because(body.reason()),
                new VoidDisbursement(id, entryId, DisbursementKind.SCHOLARSHIP, body.reason()),
                entryId);
    }
}
