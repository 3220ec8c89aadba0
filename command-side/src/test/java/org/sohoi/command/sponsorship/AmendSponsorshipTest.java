package org.sohoi.command.sponsorship;

import static org.sohoi.command.OneAssociation.ASSOCIATION;
import static org.sohoi.command.OneAssociation.dissolved;
import static org.sohoi.command.sponsorship.Sponsorships.PAGODA;
import static org.sohoi.command.sponsorship.Sponsorships.SPONSORSHIP;
import static org.sohoi.command.sponsorship.Sponsorships.TWO_ORPHANS;
import static org.sohoi.command.sponsorship.Sponsorships.amend;
import static org.sohoi.command.sponsorship.Sponsorships.end;
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
import org.sohoi.events.sponsorship.SponsorshipAmended;

class AmendSponsorshipTest {

    private final LedgerSpecification pledged = ledger().given(pledged(pledge("2023-01-05", "2026-06-01")));

    @Test
    void restatesThePledge() {
        Pledge longer = pledge("2023-02-01", null);

        pledged.when(amend(longer))
                .then(new SponsorshipAmended(SPONSORSHIP, ASSOCIATION, longer, "Nhận thêm một cháu"));
    }

    @Test
    void whatIsRestatedBoundsTheEnd() {
        pledged.givenCommands(amend(pledge("2023-02-01", null)))
                .when(end("2023-01-31"))
                .thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_NOT_END_BEFORE_IT_BEGINS);
    }

    @Test
    void rejectsAPledgeThatCouldNotBeGiven() {
        pledged.when(amend(pledge(PAGODA, TWO_ORPHANS, 0))).thenRejectedBy(CommonRule.AMOUNT_MUST_BE_POSITIVE);
        pledged.when(amend(pledge("2023-01-05", "2023-01-04")))
                .thenRejectedBy(SponsorshipRule.PLEDGE_MUST_NOT_END_BEFORE_IT_BEGINS);
        pledged.when(amend(pledge("2023-09-02", null)))
                .thenRejectedBy(CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
        pledged.when(amend(pledge("2019-12-31", null)))
                .thenRejectedBy(AssociationRule.EFFECTIVE_DATE_MUST_NOT_PRECEDE_THE_ASSOCIATION);
    }

    @Test
    void rejectsASponsorshipThatHasEnded() {
        pledged.given(ended("2023-06-01"))
                .when(amend(pledge("2023-02-01", null)))
                .thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_NOT_HAVE_ENDED);
    }

    @Test
    void rejectsAnUnknownSponsorship() {
        ledger().when(amend(pledge("2023-02-01", null))).thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_EXIST);
    }

    @Test
    void rejectsASponsorshipThroughAnotherAssociation() {
        UUID other = UUID.randomUUID();
        pledged.given(OneAssociation.another(other))
                .when(new AmendSponsorship(SPONSORSHIP, other, pledge("2023-02-01", null), "Nhầm hội"))
                .thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_EXIST);
    }

    @Test
    void rejectsASponsorshipThroughADissolvedAssociation() {
        pledged.given(dissolved("2023-03-31"))
                .when(amend(pledge("2023-02-01", null)))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }
}
