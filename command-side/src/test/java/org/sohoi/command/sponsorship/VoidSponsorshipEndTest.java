package org.sohoi.command.sponsorship;

import static org.sohoi.command.OneAssociation.dissolved;
import static org.sohoi.command.sponsorship.Sponsorships.SPONSORSHIP;
import static org.sohoi.command.sponsorship.Sponsorships.amend;
import static org.sohoi.command.sponsorship.Sponsorships.end;
import static org.sohoi.command.sponsorship.Sponsorships.endCorrected;
import static org.sohoi.command.sponsorship.Sponsorships.endVoided;
import static org.sohoi.command.sponsorship.Sponsorships.ended;
import static org.sohoi.command.sponsorship.Sponsorships.ledger;
import static org.sohoi.command.sponsorship.Sponsorships.pledge;
import static org.sohoi.command.sponsorship.Sponsorships.pledged;
import static org.sohoi.command.sponsorship.Sponsorships.voidEnd;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.OneAssociation;
import org.sohoi.command.association.AssociationRule;
import org.sohoi.events.sponsorship.Pledge;
import org.sohoi.events.sponsorship.SponsorshipAmended;

class VoidSponsorshipEndTest {

    private static final UUID OTHER = UUID.randomUUID();

    private final Pledge pledge = pledge("2023-01-05", "2023-08-01");
    private final LedgerSpecification ended = ledger().given(pledged(pledge), ended("2023-06-01"));

    @Test
    void voidsTheEnd() {
        ended.when(voidEnd()).then(endVoided(pledge));
    }

    @Test
    void voidsAnEndThatWasCorrected() {
        ended.given(endCorrected(pledge, "2023-07-01")).when(voidEnd()).then(endVoided(pledge));
    }

    @Test
    void letsTheSponsorshipBeAmendedAgain() {
        Pledge longer = pledge("2023-02-01", null);

        ended.givenCommands(voidEnd())
                .when(amend(longer))
                .then(new SponsorshipAmended(SPONSORSHIP, OneAssociation.ASSOCIATION, longer, "Nhận thêm một cháu"));
    }

    @Test
    void letsTheSponsorshipEndAgain() {
        ended.givenCommands(voidEnd()).when(end("2023-07-01")).then(ended("2023-07-01"));
    }

    @Test
    void voidsAnEndOnce() {
        ended.givenCommands(voidEnd()).when(voidEnd()).thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_HAVE_ENDED);
    }

    @Test
    void voidsTheNextEndToo() {
        ended.givenCommands(voidEnd(), end("2023-07-01")).when(voidEnd()).then(endVoided(pledge));
    }

    @Test
    void rejectsASponsorshipInForce() {
        ledger().given(pledged(pledge)).when(voidEnd()).thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_HAVE_ENDED);
    }

    @Test
    void rejectsAnUnknownSponsorship() {
        ledger().when(voidEnd()).thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_EXIST);
    }

    @Test
    void rejectsASponsorshipThroughAnotherAssociation() {
        ended.given(OneAssociation.another(OTHER))
                .when(new VoidSponsorshipEnd(SPONSORSHIP, OTHER, "Nhầm hội"))
                .thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_EXIST);
    }

    @Test
    void rejectsASponsorshipThroughADissolvedAssociation() {
        ended.given(dissolved("2023-07-31"))
                .when(voidEnd())
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }
}
