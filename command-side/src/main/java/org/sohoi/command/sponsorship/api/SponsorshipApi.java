package org.sohoi.command.sponsorship.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.sohoi.command.api.Caller;
import org.sohoi.command.api.Receipt;
import org.sohoi.command.api.Writes;
import org.sohoi.command.sponsorship.AmendSponsorship;
import org.sohoi.command.sponsorship.EndSponsorship;
import org.sohoi.command.sponsorship.PledgeSponsorship;
import org.sohoi.command.sponsorship.VoidSponsorship;
import org.sohoi.command.sponsorship.api.SponsorshipBodies.Amendment;
import org.sohoi.command.sponsorship.api.SponsorshipBodies.Ending;
import org.sohoi.command.sponsorship.api.SponsorshipBodies.PledgeVoid;
import org.sohoi.command.sponsorship.api.SponsorshipBodies.Pledging;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sponsorships through an association. */
@Tag(name = "Sponsorships")
@RestController
@RequestMapping(
        path = "/api/v1/associations/{id}/sponsorships",
        consumes = "application/json",
        produces = "application/json")
class SponsorshipApi {

    private static final String SPONSORSHIPS = "/api/v1/associations/%s/sponsorships";

    private final Writes writes;

    SponsorshipApi(Writes writes) {
        this.writes = writes;
    }

    @Operation(summary = "Record that a sponsor pledges")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> pledge(
            Caller caller, @PathVariable("id") UUID associationId, @Valid @RequestBody Pledging body) {
        UUID sponsorshipId = caller.newId();
        return writes.created(
                caller,
                new PledgeSponsorship(sponsorshipId, associationId, body.pledge()),
                SPONSORSHIPS.formatted(associationId),
                sponsorshipId);
    }

    @Operation(summary = "Restate a pledge in full")
    @PostMapping("/{sponsorshipId}/amendments")
    ResponseEntity<Receipt> amend(
            Caller caller,
            @PathVariable("id") UUID associationId,
            @PathVariable UUID sponsorshipId,
            @Valid @RequestBody Amendment body) {
        return writes.changed(
                caller.because(body.reason()),
                new AmendSponsorship(sponsorshipId, associationId, body.pledge(), body.reason()),
                sponsorshipId);
    }

    @Operation(summary = "End a sponsorship before its time")
    @PostMapping("/{sponsorshipId}/endings")
    ResponseEntity<Receipt> end(
            Caller caller,
            @PathVariable("id") UUID associationId,
            @PathVariable UUID sponsorshipId,
            @Valid @RequestBody Ending body) {
        return writes.changed(
                caller.because(body.reason()),
                new EndSponsorship(sponsorshipId, associationId, body.endedOn(), body.reason()),
                sponsorshipId);
    }

    @Operation(summary = "Void a sponsorship, ended or not: nothing was ever pledged")
    @PostMapping("/{sponsorshipId}/voids")
    ResponseEntity<Receipt> voidSponsorship(
            Caller caller,
            @PathVariable("id") UUID associationId,
            @PathVariable UUID sponsorshipId,
            @Valid @RequestBody PledgeVoid body) {
        return writes.changed(
                caller.because(body.reason()),
                new VoidSponsorship(sponsorshipId, associationId, body.reason()),
                sponsorshipId);
    }
}
