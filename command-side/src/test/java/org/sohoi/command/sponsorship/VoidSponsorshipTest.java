package org.sohoi.command.sponsorship;

import static org.sohoi.command.OneAssociation.dissolved;
import static org.sohoi.command.OneAssociation.suspended;
import static org.sohoi.command.sponsorship.Sponsorships.SPONSORSHIP;
import static org.sohoi.command.sponsorship.Sponsorships.amend;
import static org.sohoi.command.sponsorship.Sponsorships.correctEnd;
import static org.sohoi.command.sponsorship.Sponsorships.end;
import static org.sohoi.command.sponsorship.Sponsorships.ended;
import static org.sohoi.command.sponsorship.Sponsorships.give;
import static org.sohoi.command.sponsorship.Sponsorships.ledger;
import static org.sohoi.command.sponsorship.Sponsorships.pledge;
import static org.sohoi.command.sponsorship.Sponsorships.pledged;
import static org.sohoi.command.sponsorship.Sponsorships.voidEnd;
import static org.sohoi.command.sponsorship.Sponsorships.voidIt;
import static org.sohoi.command.sponsorship.Sponsorships.voided;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.OneAssociation;
import org.sohoi.command.association.AssociationRule;
import org.sohoi.events.sponsorship.Pledge;

class VoidSponsorshipTest {

    private static final UUID OTHER = UUID.randomUUID();

    private final Pledge pledge = pledge("2023-01-05", "2023-08-01");
    private final LedgerSpecification pledged = ledger().given(pledged(pledge));
    private final LedgerSpecification ended = ledger().given(pledged(pledge), ended("2023-06-01"));

    @Test
    void voidsASponsorshipInForce() {
        pledged.when(voidIt()).then(voided());
    }

    @Test
    void voidsOneThatWasAmended() {
        pledged.givenCommands(amend(pledge("2023-02-01", null))).when(voidIt()).then(voided());
    }

    @Test
    void voidsOneThatHasEnded() {
        ended.when(voidIt()).then(voided());
    }

    @Test
    void voidsOneWhoseEndIsVoid() {
        ended.givenCommands(voidEnd()).when(voidIt()).then(voided());
    }

    @Test
    void voidsOneThroughASuspendedAssociation() {
        pledged.given(suspended("2023-03-01")).when(voidIt()).then(voided());
    }

    @Test
    void voidsASponsorshipOnce() {
        pledged.givenCommands(voidIt()).when(voidIt()).thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_NOT_BE_VOID);
    }

    @Test
    void leavesNothingToAmendOrEnd() {
        pledged.given(voided());

        pledged.when(amend(pledge)).thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_NOT_BE_VOID);
        pledged.when(end("2023-06-01")).thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_NOT_BE_VOID);
    }

    @Test
    void leavesNoEndToCorrectOrVoid() {
        ended.given(voided());

        ended.when(correctEnd("2023-07-01")).thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_NOT_BE_VOID);
        ended.when(voidEnd()).thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_NOT_BE_VOID);
    }

    @Test
    void doesNotFreeTheId() {
        pledged.given(voided()).when(give(pledge)).thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_BE_NEW);
    }

    @Test
    void rejectsAnUnknownSponsorship() {
        ledger().when(voidIt()).thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_EXIST);
    }

    @Test
    void rejectsASponsorshipThroughAnotherAssociation() {
        pledged.given(OneAssociation.another(OTHER))
                .when(new VoidSponsorship(SPONSORSHIP, OTHER, "Nhầm hội"))
                .thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_EXIST);
    }

    @Test
    void rejectsASponsorshipThroughADissolvedAssociation() {
        pledged.given(dissolved("2023-07-31"))
                .when(voidIt())
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }
}
