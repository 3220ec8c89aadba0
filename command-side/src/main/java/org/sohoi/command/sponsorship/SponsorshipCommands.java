package org.sohoi.command.sponsorship;

import static org.sohoi.command.sponsorship.SponsorshipRule.SPONSORSHIP_MUST_BE_NEW;
import static org.sohoi.command.sponsorship.SponsorshipRule.SPONSORSHIP_MUST_EXIST;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.sohoi.command.association.Standings;
import org.sohoi.command.decision.AggregateStreams;
import org.sohoi.command.decision.LedgerStreams;

/** What may be asked of a sponsorship, decided with the standing of its association in view. */
final class SponsorshipCommands {

    private final AggregateStreams<Sponsorship> sponsorships;
    private final Standings standings;

    SponsorshipCommands(LedgerStreams streams, Standings standings) {
        this.sponsorships = streams.of(Sponsorship.class);
        this.standings = standings;
    }

    @CommandHandler
    void handle(PledgeSponsorship command) {
        standings.mustTakeEntriesOn(command.associationId(), command.pledge().from());
        String stream = command.sponsorshipId().toString();
        SPONSORSHIP_MUST_BE_NEW.require(
                sponsorships.find(stream).isEmpty(), stream, "a sponsorship of its own", "one there already");
        sponsorships.begin(stream, () -> new Sponsorship(command));
    }

    @CommandHandler
    void handle(AmendSponsorship command) {
        standings.mustTakeEntriesOn(command.associationId(), command.pledge().from());
        existing(command.sponsorshipId()).execute(sponsorship -> sponsorship.handle(command));
    }

    @CommandHandler
    void handle(EndSponsorship command) {
        standings.mustTakeEntriesOn(command.associationId(), command.endedOn());
        existing(command.sponsorshipId()).execute(sponsorship -> sponsorship.handle(command));
    }

    @CommandHandler
    void handle(CorrectSponsorshipEnd command) {
        standings.mustTakeEntriesOn(command.associationId(), command.endedOn());
        existing(command.sponsorshipId()).execute(sponsorship -> sponsorship.handle(command));
    }

    @CommandHandler
    void handle(VoidSponsorshipEnd command) {
        standings.of(command.associationId()).mustNotBeDissolved();
        existing(command.sponsorshipId()).execute(sponsorship -> sponsorship.handle(command));
    }

    @CommandHandler
    void handle(VoidSponsorship command) {
        standings.of(command.associationId()).mustNotBeDissolved();
        existing(command.sponsorshipId()).execute(sponsorship -> sponsorship.handle(command));
    }

    private Aggregate<Sponsorship> existing(UUID sponsorshipId) {
        return sponsorships.change(
                sponsorshipId.toString(),
                () -> SPONSORSHIP_MUST_EXIST.violated(sponsorshipId, "a sponsorship", "no such id"));
    }
}
