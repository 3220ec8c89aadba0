package org.sohoi.command.sponsorship;

import static org.sohoi.command.OneAssociation.dissolved;
import static org.sohoi.command.sponsorship.Sponsorships.SPONSORSHIP;
import static org.sohoi.command.sponsorship.Sponsorships.amend;
import static org.sohoi.command.sponsorship.Sponsorships.correctEnd;
import static org.sohoi.command.sponsorship.Sponsorships.end;
import static org.sohoi.command.sponsorship.Sponsorships.endCorrected;
import static org.sohoi.command.sponsorship.Sponsorships.endVoided;
import static org.sohoi.command.sponsorship.Sponsorships.ended;
import static org.sohoi.command.sponsorship.Sponsorships.ledger;
import static org.sohoi.command.sponsorship.Sponsorships.pledge;
import static org.sohoi.command.sponsorship.Sponsorships.pledged;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.OneAssociation;
import org.sohoi.command.association.AssociationRule;
import org.sohoi.command.rules.CommonRule;
import org.sohoi.events.sponsorship.Pledge;

class CorrectSponsorshipEndTest {

    private static final UUID OTHER = UUID.randomUUID();

    private final Pledge pledge = pledge("2023-01-05", "2023-08-01");
    private final LedgerSpecification ended = ledger().given(pledged(pledge), ended("2023-06-01"));

    @Test
    void restatesTheEnd() {
        ended.when(correctEnd("2023-07-01")).then(endCorrected(pledge, "2023-07-01"));
        ended.when(correctEnd("2023-05-01")).then(endCorrected(pledge, "2023-05-01"));
    }

    @Test
    void restatesTheReasonAlone() {
        ended.when(correctEnd("2023-06-01")).then(endCorrected(pledge, "2023-06-01"));
    }

    @Test
    void restatesItAgain() {
        ended.given(endCorrected(pledge, "2023-07-01"))
                .when(correctEnd("2023-05-01"))
                .then(endCorrected(pledge, "2023-05-01"));
    }

    @Test
    void restatesTheEndOfThePledgeAsItWasAmended() {
        Pledge longer = pledge("2023-02-01", null);

        ledger().given(pledged(pledge))
                .givenCommands(amend(longer), end("2023-06-01"))
                .when(correctEnd("2023-08-15"))
                .then(endCorrected(longer, "2023-08-15"));
    }

    @Test
    void restatesItWithinThePledge() {
        ended.when(correctEnd("2023-01-05")).then(endCorrected(pledge, "2023-01-05"));
        ended.when(correctEnd("2023-08-01")).then(endCorrected(pledge, "2023-08-01"));
        ended.when(correctEnd("2023-01-04")).thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_NOT_END_BEFORE_IT_BEGINS);
        ended.when(correctEnd("2023-08-02")).thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_NOT_END_AFTER_ITS_PLEDGE);
    }

    @Test
    void leavesTheSponsorshipEnded() {
        ended.given(endCorrected(pledge, "2023-07-01"))
                .when(end("2023-05-01"))
                .thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_NOT_HAVE_ENDED);
        ended.when(amend(pledge)).thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_NOT_HAVE_ENDED);
    }

    @Test
    void rejectsASponsorshipInForce() {
        ledger().given(pledged(pledge))
                .when(correctEnd("2023-07-01"))
                .thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_HAVE_ENDED);
    }

    @Test
    void rejectsAnEndThatIsVoid() {
        ended.given(endVoided(pledge))
                .when(correctEnd("2023-07-01"))
                .thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_HAVE_ENDED);
    }

    @Test
    void rejectsAnEndThatIsStillToCome() {
        ledger().given(pledged(pledge("2023-01-05", null)), ended("2023-06-01"))
                .when(correctEnd("2023-09-02"))
                .thenRejectedBy(CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsAnUnknownSponsorship() {
        ledger().when(correctEnd("2023-07-01")).thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_EXIST);
    }

    @Test
    void rejectsASponsorshipThroughAnotherAssociation() {
        ended.given(OneAssociation.another(OTHER))
                .when(new CorrectSponsorshipEnd(SPONSORSHIP, OTHER, Sponsorships.day("2023-07-01"), "a", "Nhầm hội"))
                .thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_EXIST);
    }

    @Test
    void rejectsASponsorshipThroughADissolvedAssociation() {
        ended.given(dissolved("2023-07-31"))
                .when(correctEnd("2023-07-01"))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }
}
