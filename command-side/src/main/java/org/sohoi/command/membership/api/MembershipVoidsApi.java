package org.sohoi.command.membership.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.sohoi.command.api.Caller;
import org.sohoi.command.api.Receipt;
import org.sohoi.command.api.Writes;
import org.sohoi.command.membership.EntryKind;
import org.sohoi.command.membership.VoidMembershipEntry;
import org.sohoi.command.membership.api.MembershipBodies.Voiding;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What turns out never to have happened. */
@Tag(name = "Members")
@RestController
@RequestMapping(
        path = "/api/v1/associations/{id}/members",
        consumes = "application/json",
        produces = "application/json")
class MembershipVoidsApi {

    private final Writes writes;

    MembershipVoidsApi(Writes writes) {
        this.writes = writes;
    }

    @Operation(summary = "Void an admission")
    @PostMapping("/admissions/{entryId}/voids")
    ResponseEntity<Receipt> voidAdmission(
            Caller caller,
            @PathVariable("id") UUID associationId,
            @PathVariable UUID entryId,
            @Valid @RequestBody Voiding body) {
        return voided(caller, new VoidMembershipEntry(associationId, entryId, EntryKind.ADMISSION, body.reason()));
    }

    @Operation(summary = "Void departures")
    @PostMapping("/departures/{entryId}/voids")
    ResponseEntity<Receipt> voidDepartures(
            Caller caller,
            @PathVariable("id") UUID associationId,
            @PathVariable UUID entryId,
            @Valid @RequestBody Voiding body) {
        return voided(caller, new VoidMembershipEntry(associationId, entryId, EntryKind.DEPARTURE, body.reason()));
    }

    @Operation(summary = "Void an enrolment")
    @PostMapping("/enrolments/{entryId}/voids")
    ResponseEntity<Receipt> voidEnrolment(
            Caller caller,
            @PathVariable("id") UUID associationId,
            @PathVariable UUID entryId,
            @Valid @RequestBody Voiding body) {
        return voided(caller, new VoidMembershipEntry(associationId, entryId, EntryKind.ENROLMENT, body.reason()));
    }

    @Operation(summary = "Void the end of a person's membership")
    @PostMapping("/endings/{entryId}/voids")
    ResponseEntity<Receipt> voidEnding(
            Caller caller,
            @PathVariable("id") UUID associationId,
            @PathVariable UUID entryId,
            @Valid @RequestBody Voiding body) {
        return voided(caller, new VoidMembershipEntry(associationId, entryId, EntryKind.ENDING, body.reason()));
    }

    private ResponseEntity<Receipt> voided(Caller caller, VoidMembershipEntry command) {
        return writes.changed(caller.because(command.reason()), command, command.entryId());
    }
}
