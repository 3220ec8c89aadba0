package org.sohoi.command.sponsorship;

import static org.sohoi.command.OneAssociation.dissolved;
import static org.sohoi.command.sponsorship.Sponsorships.end;
import static org.sohoi.command.sponsorship.Sponsorships.ended;
import static org.sohoi.command.sponsorship.Sponsorships.ledger;
import static org.sohoi.command.sponsorship.Sponsorships.pledge;
import static org.sohoi.command.sponsorship.Sponsorships.pledged;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.association.AssociationRule;
import org.sohoi.command.rules.CommonRule;

class EndSponsorshipTest {

    private final LedgerSpecification pledged = ledger().given(pledged(pledge("2023-01-05", "2023-08-01")));

    @Test
    void endsASponsorship() {
        pledged.when(end("2023-06-01")).then(ended("2023-06-01"));
    }

    @Test
    void endsItOnTheDayOnWhichItBegan() {
        pledged.when(end("2023-01-05")).then(ended("2023-01-05"));
    }

    @Test
    void rejectsAnEndBeforeItBegan() {
        pledged.when(end("2023-01-04")).thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_NOT_END_BEFORE_IT_BEGINS);
    }

    @Test
    void endsItOnTheDayOnWhichThePledgeEnds() {
        pledged.when(end("2023-08-01")).then(ended("2023-08-01"));
    }

    @Test
    void rejectsAnEndAfterThePledge() {
        pledged.when(end("2023-08-02")).thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_NOT_END_AFTER_ITS_PLEDGE);
    }

    @Test
    void rejectsASecondEnd() {
        pledged.given(ended("2023-06-01"))
                .when(end("2023-05-01"))
                .thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_NOT_HAVE_ENDED);
    }

    @Test
    void rejectsAnEndThatIsStillToCome() {
        ledger().given(pledged(pledge("2023-01-05", null)))
                .when(end("2023-09-02"))
                .thenRejectedBy(CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsAnUnknownSponsorship() {
        ledger().when(end("2023-06-01")).thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_EXIST);
    }

    @Test
    void rejectsASponsorshipThroughADissolvedAssociation() {
        pledged.given(dissolved("2023-03-31"))
                .when(end("2023-03-01"))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }
}
