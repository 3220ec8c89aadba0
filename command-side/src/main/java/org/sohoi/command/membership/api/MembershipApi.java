package org.sohoi.command.membership.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.sohoi.command.api.Caller;
import org.sohoi.command.api.Receipt;
import org.sohoi.command.api.Writes;
import org.sohoi.command.membership.AdmitMembers;
import org.sohoi.command.membership.EndMembership;
import org.sohoi.command.membership.EnrolMember;
import org.sohoi.command.membership.OpenMembershipRoll;
import org.sohoi.command.membership.RecordDepartures;
import org.sohoi.command.membership.api.MembershipBodies.Admission;
import org.sohoi.command.membership.api.MembershipBodies.Departure;
import org.sohoi.command.membership.api.MembershipBodies.Ending;
import org.sohoi.command.membership.api.MembershipBodies.Enrolment;
import org.sohoi.command.membership.api.MembershipBodies.Opening;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What happens to the members of an association. */
@Tag(name = "Members")
@RestController
@RequestMapping(
        path = "/api/v1/associations/{id}/members",
        consumes = "application/json",
        produces = "application/json")
class MembershipApi {

    private static final String MEMBERS = "/api/v1/associations/%s/members";

    private final Writes writes;

    MembershipApi(Writes writes) {
        this.writes = writes;
    }

    @Operation(summary = "Open the roll with the members who are there already")
    @PostMapping("/roll")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> open(
            Caller caller, @PathVariable("id") UUID associationId, @Valid @RequestBody Opening body) {
        return writes.created(
                caller,
                new OpenMembershipRoll(associationId, body.effectiveOn(), body.members()),
                MEMBERS.formatted(associationId),
                "roll");
    }

    @Operation(summary = "Record that people became members")
    @PostMapping("/admissions")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> admit(
            Caller caller, @PathVariable("id") UUID associationId, @Valid @RequestBody Admission body) {
        UUID entryId = caller.newId();
        return entered(
                caller,
                associationId,
                "admissions",
                entryId,
                new AdmitMembers(associationId, entryId, body.effectiveOn(), body.count()));
    }

    @Operation(summary = "Record that members left")
    @PostMapping("/departures")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> depart(
            Caller caller, @PathVariable("id") UUID associationId, @Valid @RequestBody Departure body) {
        UUID entryId = caller.newId();
        return entered(
                caller,
                associationId,
                "departures",
                entryId,
                new RecordDepartures(associationId, entryId, body.effectiveOn(), body.count(), body.departureReason()));
    }

    @Operation(summary = "Record that one identified person became a member")
    @PostMapping("/enrolments")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> enrol(
            Caller caller, @PathVariable("id") UUID associationId, @Valid @RequestBody Enrolment body) {
        UUID entryId = caller.newId();
        return entered(
                caller,
                associationId,
                "enrolments",
                entryId,
                new EnrolMember(associationId, entryId, body.effectiveOn(), body.memberId()));
    }

    @Operation(summary = "Record that one identified person left")
    @PostMapping("/endings")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> end(
            Caller caller, @PathVariable("id") UUID associationId, @Valid @RequestBody Ending body) {
        UUID entryId = caller.newId();
        return entered(
                caller,
                associationId,
                "endings",
                entryId,
                new EndMembership(associationId, entryId, body.effectiveOn(), body.memberId(), body.departureReason()));
    }

    private ResponseEntity<Receipt> entered(
            Caller caller, UUID associationId, String entries, UUID entryId, Object command) {
        return writes.created(caller, command, MEMBERS.formatted(associationId) + '/' + entries, entryId);
    }
}
