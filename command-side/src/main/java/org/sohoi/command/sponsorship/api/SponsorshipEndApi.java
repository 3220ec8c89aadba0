package org.sohoi.command.sponsorship.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.sohoi.command.api.Caller;
import org.sohoi.command.api.Receipt;
import org.sohoi.command.api.Writes;
import org.sohoi.command.sponsorship.CorrectSponsorshipEnd;
import org.sohoi.command.sponsorship.VoidSponsorshipEnd;
import org.sohoi.command.sponsorship.api.SponsorshipBodies.EndingCorrection;
import org.sohoi.command.sponsorship.api.SponsorshipBodies.EndingVoid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ends of sponsorships that turn out to have been recorded wrongly. A sponsorship has one end at most, which needs no id. */
@Tag(name = "Sponsorships")
@RestController
@RequestMapping(
        path = "/api/v1/associations/{id}/sponsorships/{sponsorshipId}/endings",
        consumes = "application/json",
        produces = "application/json")
class SponsorshipEndApi {

    private final Writes writes;

    SponsorshipEndApi(Writes writes) {
        this.writes = writes;
    }

    @Operation(summary = "Restate when and why a sponsorship ended")
    @PostMapping("/corrections")
    ResponseEntity<Receipt> correct(
            Caller caller,
            @PathVariable("id") UUID associationId,
            @PathVariable UUID sponsorshipId,
            @Valid @RequestBody EndingCorrection body) {
        return writes.changed(
                caller.because(body.reason()),
                new CorrectSponsorshipEnd(
                        sponsorshipId, associationId, body.endedOn(), body.endingReason(), body.reason()),
                sponsorshipId);
    }

    @Operation(summary = "Void the end of a sponsorship, which then runs on as it is pledged")
    @PostMapping("/voids")
    ResponseEntity<Receipt> voidEnd(
            Caller caller,
            @PathVariable("id") UUID associationId,
            @PathVariable UUID sponsorshipId,
            @Valid @RequestBody EndingVoid body) {
        return writes.changed(
                caller.because(body.reason()),
                new VoidSponsorshipEnd(sponsorshipId, associationId, body.reason()),
                sponsorshipId);
    }
}
