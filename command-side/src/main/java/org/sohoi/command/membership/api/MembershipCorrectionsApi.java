package org.sohoi.command.membership.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.sohoi.command.api.Caller;
import org.sohoi.command.api.Receipt;
import org.sohoi.command.api.Writes;
import org.sohoi.command.membership.CorrectMembershipEntry;
import org.sohoi.command.membership.CorrectMembershipRollOpening;
import org.sohoi.command.membership.EntryKind;
import org.sohoi.command.membership.api.MembershipBodies.AdmissionCorrection;
import org.sohoi.command.membership.api.MembershipBodies.DepartureCorrection;
import org.sohoi.command.membership.api.MembershipBodies.EndingCorrection;
import org.sohoi.command.membership.api.MembershipBodies.EnrolmentCorrection;
import org.sohoi.command.membership.api.MembershipBodies.OpeningCorrection;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What turns out to have been entered wrongly. An entry is restated in full and stays of its kind. */
@Tag(name = "Members")
@RestController
@RequestMapping(
        path = "/api/v1/associations/{id}/members",
        consumes = "application/json",
        produces = "application/json")
class MembershipCorrectionsApi {

    private final Writes writes;

    MembershipCorrectionsApi(Writes writes) {
        this.writes = writes;
    }

    @Operation(summary = "Restate on which day the roll begins, and with how many members")
    @PostMapping("/roll/corrections")
    ResponseEntity<Receipt> correct(
            Caller caller, @PathVariable("id") UUID associationId, @Valid @RequestBody OpeningCorrection body) {
        return writes.changed(
                caller.because(body.reason()),
                new CorrectMembershipRollOpening(associationId, body.effectiveOn(), body.members(), body.reason()),
                "roll");
    }

    @Operation(summary = "Restate an admission")
    @PostMapping("/admissions/{entryId}/corrections")
    ResponseEntity<Receipt> correct(
            Caller caller,
            @PathVariable("id") UUID associationId,
            @PathVariable UUID entryId,
            @Valid @RequestBody AdmissionCorrection body) {
        return corrected(
                caller,
                new CorrectMembershipEntry(
                        associationId,
                        entryId,
                        EntryKind.ADMISSION,
                        body.effectiveOn(),
                        body.count(),
                        null,
                        body.reason()));
    }

    @Operation(summary = "Restate departures")
    @PostMapping("/departures/{entryId}/corrections")
    ResponseEntity<Receipt> correct(
            Caller caller,
            @PathVariable("id") UUID associationId,
            @PathVariable UUID entryId,
            @Valid @RequestBody DepartureCorrection body) {
        return corrected(
                caller,
                new CorrectMembershipEntry(
                        associationId,
                        entryId,
                        EntryKind.DEPARTURE,
                        body.effectiveOn(),
                        body.count(),
                        body.departureReason(),
                        body.reason()));
    }

    @Operation(summary = "Restate when a person was enrolled")
    @PostMapping("/enrolments/{entryId}/corrections")
    ResponseEntity<Receipt> correct(
            Caller caller,
            @PathVariable("id") UUID associationId,
            @PathVariable UUID entryId,
            @Valid @RequestBody EnrolmentCorrection body) {
        return corrected(
                caller,
                new CorrectMembershipEntry(
                        associationId, entryId, EntryKind.ENROLMENT, body.effectiveOn(), 1, null, body.reason()));
    }

    @Operation(summary = "Restate when and why a person left")
    @PostMapping("/endings/{entryId}/corrections")
    ResponseEntity<Receipt> correct(
            Caller caller,
            @PathVariable("id") UUID associationId,
            @PathVariable UUID entryId,
            @Valid @RequestBody EndingCorrection body) {
        return corrected(
                caller,
                new CorrectMembershipEntry(
                        associationId,
                        entryId,
                        EntryKind.ENDING,
                        body.effectiveOn(),
                        1,
                        body.departureReason(),
                        body.reason()));
    }

    private ResponseEntity<Receipt> corrected(Caller caller, CorrectMembershipEntry command) {
        return writes.changed(caller.because(command.reason()), command, command.entryId());
    }
}
