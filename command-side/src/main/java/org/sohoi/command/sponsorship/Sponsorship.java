package org.sohoi.command.sponsorship;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.sohoi.command.sponsorship.SponsorshipRule.SPONSORSHIP_MUST_EXIST;
import static org.sohoi.command.sponsorship.SponsorshipRule.SPONSORSHIP_MUST_HAVE_ENDED;
import static org.sohoi.command.sponsorship.SponsorshipRule.SPONSORSHIP_MUST_NOT_BE_VOID;
import static org.sohoi.command.sponsorship.SponsorshipRule.SPONSORSHIP_MUST_NOT_END_AFTER_ITS_PLEDGE;
import static org.sohoi.command.sponsorship.SponsorshipRule.SPONSORSHIP_MUST_NOT_END_BEFORE_IT_BEGINS;
import static org.sohoi.command.sponsorship.SponsorshipRule.SPONSORSHIP_MUST_NOT_HAVE_ENDED;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.sponsorship.Pledge;
import org.sohoi.events.sponsorship.SponsorshipAmended;
import org.sohoi.events.sponsorship.SponsorshipEndCorrected;
import org.sohoi.events.sponsorship.SponsorshipEndVoided;
import org.sohoi.events.sponsorship.SponsorshipEnded;
import org.sohoi.events.sponsorship.SponsorshipPledged;
import org.sohoi.events.sponsorship.SponsorshipVoided;

/** A commitment over time of one sponsor to people, given through an association. */
@AggregateRoot(type = "sponsorship")
final class Sponsorship {

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable UUID associationId;
    private @Nullable Pledge pledge;
    private @Nullable LocalDate endedOn;
    private boolean isVoid;

    Sponsorship() {}

    Sponsorship(PledgeSponsorship command) {
        Pledges.check(command.sponsorshipId(), command.pledge());
        apply(new SponsorshipPledged(command.sponsorshipId(), command.associationId(), command.pledge()));
    }

    void handle(AmendSponsorship command) {
        mustStandThrough(command.associationId());
        mustNotHaveEnded();
        Pledges.check(command.sponsorshipId(), command.pledge());
        apply(new SponsorshipAmended(
                command.sponsorshipId(), command.associationId(), command.pledge(), command.reason()));
    }

    void handle(EndSponsorship command) {
        mustStandThrough(command.associationId());
        mustNotHaveEnded();
        mustLieWithinThePledge(command.endedOn());
        apply(new SponsorshipEnded(
                command.sponsorshipId(), command.associationId(), command.endedOn(), command.reason()));
    }

    void handle(CorrectSponsorshipEnd command) {
        mustStandThrough(command.associationId());
        mustHaveEnded();
        mustLieWithinThePledge(command.endedOn());
        apply(new SponsorshipEndCorrected(
                command.sponsorshipId(),
                command.associationId(),
                requireNonNull(pledge),
                command.endedOn(),
                command.endingReason(),
                command.reason()));
    }

    void handle(VoidSponsorshipEnd command) {
        mustStandThrough(command.associationId());
        mustHaveEnded();
        apply(new SponsorshipEndVoided(
                command.sponsorshipId(), command.associationId(), requireNonNull(pledge), command.reason()));
    }

    void handle(VoidSponsorship command) {
        mustStandThrough(command.associationId());
        apply(new SponsorshipVoided(command.sponsorshipId(), command.associationId(), command.reason()));
    }

    private void mustStandThrough(UUID association) {
        SPONSORSHIP_MUST_EXIST.require(
                association.equals(associationId), stream, "a sponsorship through " + association, "none");
        SPONSORSHIP_MUST_NOT_BE_VOID.require(!isVoid, stream, "a sponsorship that stands", "a void one");
    }

    private void mustNotHaveEnded() {
        SPONSORSHIP_MUST_NOT_HAVE_ENDED.require(
                endedOn == null, stream, "a sponsorship in force", "ended on " + endedOn);
    }

    private void mustHaveEnded() {
        SPONSORSHIP_MUST_HAVE_ENDED.require(endedOn != null, stream, "an end that stands", "a sponsorship in force");
    }

    private void mustLieWithinThePledge(LocalDate end) {
        Pledge current = requireNonNull(pledge);
        SPONSORSHIP_MUST_NOT_END_BEFORE_IT_BEGINS.require(
                !end.isBefore(current.from()), stream, "on or after " + current.from(), end);
        SPONSORSHIP_MUST_NOT_END_AFTER_ITS_PLEDGE.require(
                current.until() == null || !end.isAfter(current.until()),
                stream,
                "on or before " + current.until(),
                end);
    }

    @EventSourcingHandler
    void on(SponsorshipPledged event) {
        stream = event.sponsorshipId().toString();
        associationId = event.associationId();
        pledge = event.pledge();
    }

    @EventSourcingHandler
    void on(SponsorshipAmended event) {
        pledge = event.pledge();
    }

    @EventSourcingHandler
    void on(SponsorshipEnded event) {
        endedOn = event.endedOn();
    }

    @EventSourcingHandler
    void on(SponsorshipEndCorrected event) {
        endedOn = event.endedOn();
    }

    @EventSourcingHandler
    void on(SponsorshipEndVoided event) {
        endedOn = null;
    }

    @EventSourcingHandler
    void on(SponsorshipVoided event) {
        isVoid = true;
    }
}
