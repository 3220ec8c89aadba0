package org.sohoi.command.sponsorship;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.sohoi.command.api.Caller;
import org.sohoi.command.api.Receipt;
import org.sohoi.command.api.Writes;
import org.sohoi.command.sponsorship.SponsorshipBodies.Amendment;
import org.sohoi.command.sponsorship.SponsorshipBodies.Ending;
import org.sohoi.command.sponsorship.SponsorshipBodies.Pledging;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sponsorships through an association. */
@RestController
@RequestMapping("/api/v1/associations/{associationId}/sponsorships")
@Tag(name = "Sponsorships")
final class SponsorshipApi {

    private static final String SPONSORSHIPS = "/api/v1/associations/%s/sponsorships";

    private final Writes writes;

    SponsorshipApi(Writes writes) {
        this.writes = writes;
    }

    @PostMapping
    @Operation(summary = "Record that a sponsor pledges")
    ResponseEntity<Receipt> pledge(Caller caller, @PathVariable UUID associationId, @Valid @RequestBody Pledging body) {
        UUID sponsorshipId = caller.newId();
        return writes.created(
                caller,
                new PledgeSponsorship(sponsorshipId, associationId, body.pledge()),
                SPONSORSHIPS.formatted(associationId),
                sponsorshipId);
    }

    @PostMapping("/{sponsorshipId}/amendments")
    @Operation(summary = "Restate a pledge in full")
    ResponseEntity<Receipt> amend(
            Caller caller,
            @PathVariable UUID associationId,
            @PathVariable UUID sponsorshipId,
            @Valid @RequestBody Amendment body) {
        return writes.changed(
                caller.because(body.reason()),
                new AmendSponsorship(sponsorshipId, associationId, body.pledge(), body.reason()),
                sponsorshipId);
    }

    @PostMapping("/{sponsorshipId}/endings")
    @Operation(summary = "End a sponsorship before its time")
    ResponseEntity<Receipt> end(
            Caller caller,
            @PathVariable UUID associationId,
            @PathVariable UUID sponsorshipId,
            @Valid @RequestBody Ending body) {
        return writes.changed(
                caller.because(body.reason()),
                new EndSponsorship(sponsorshipId, associationId, body.endedOn(), body.reason()),
                sponsorshipId);
    }
}
