package org.sohoi.command.sponsorship;

import static org.sohoi.command.OneAssociation.UNKNOWN;
import static org.sohoi.command.OneAssociation.dissolved;
import static org.sohoi.command.OneAssociation.suspended;
import static org.sohoi.command.sponsorship.Sponsorships.PAGODA;
import static org.sohoi.command.sponsorship.Sponsorships.SPONSORSHIP;
import static org.sohoi.command.sponsorship.Sponsorships.TWO_ORPHANS;
import static org.sohoi.command.sponsorship.Sponsorships.give;
import static org.sohoi.command.sponsorship.Sponsorships.ledger;
import static org.sohoi.command.sponsorship.Sponsorships.pledge;
import static org.sohoi.command.sponsorship.Sponsorships.pledged;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sohoi.command.association.AssociationRule;
import org.sohoi.command.fund.FundRule;
import org.sohoi.command.rules.CommonRule;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.sponsorship.Pledge;
import org.sohoi.events.sponsorship.Sponsor;
import org.sohoi.events.sponsorship.SponsorKind;

class PledgeSponsorshipTest {

    @Test
    void takesAPledgeOfACollectiveForSomeYears() {
        Pledge pledge = pledge("2023-01-05", "2026-06-01");

        ledger().when(give(pledge)).then(pledged(pledge));
    }

    @Test
    void takesAPledgeOfAnIndividualWithoutAnEnd() {
        Pledge pledge = pledge(new Sponsor(SponsorKind.INDIVIDUAL, "Bà Thạch Thị Sa Ry"), TWO_ORPHANS, 1);

        ledger().when(give(pledge)).then(pledged(pledge));
    }

    @Test
    void rejectsASponsorWithoutAName() {
        ledger().when(give(pledge(new Sponsor(SponsorKind.COLLECTIVE, "  "), TWO_ORPHANS, 1)))
                .thenRejectedBy(SponsorshipRule.SPONSOR_MUST_BE_NAMED);
    }

    @Test
    void takesAPledgeThatEndsOnTheDayOnWhichItBegins() {
        Pledge pledge = pledge("2023-01-05", "2023-01-05");

        ledger().when(give(pledge)).then(pledged(pledge));
    }

    @Test
    void rejectsAPledgeThatEndsBeforeItBegins() {
        ledger().when(give(pledge("2023-01-05", "2023-01-04")))
                .thenRejectedBy(SponsorshipRule.PLEDGE_MUST_NOT_END_BEFORE_IT_BEGINS);
    }

    @Test
    void rejectsAPledgeOfNothing() {
        ledger().when(give(pledge(PAGODA, TWO_ORPHANS, 0))).thenRejectedBy(CommonRule.AMOUNT_MUST_BE_POSITIVE);
    }

    @Test
    void takesAPledgeOfTheGreatestAmount() {
        Pledge pledge = pledge(PAGODA, TWO_ORPHANS, 1_000_000_000_000_000L);

        ledger().when(give(pledge)).then(pledged(pledge));
    }

    @Test
    void rejectsAPledgeBeyondTheGreatestAmount() {
        ledger().when(give(pledge(PAGODA, TWO_ORPHANS, 1_000_000_000_000_001L)))
                .thenRejectedBy(CommonRule.AMOUNT_MUST_BE_WITHIN_BOUNDS);
    }

    @Test
    void rejectsAPledgeToNobody() {
        ledger().when(give(pledge(PAGODA, new Recipients(BeneficiaryCategory.ORPHAN, 0, List.of()), 1)))
                .thenRejectedBy(CommonRule.COUNT_MUST_BE_POSITIVE);
    }

    @Test
    void rejectsAPledgeToMoreThanABillion() {
        ledger().when(give(pledge(PAGODA, new Recipients(BeneficiaryCategory.ORPHAN, 1_000_000_001, List.of()), 1)))
                .thenRejectedBy(CommonRule.COUNT_MUST_BE_WITHIN_BOUNDS);
    }

    @Test
    void rejectsFewerNamesThanPeople() {
        ledger().when(give(
                        pledge(PAGODA, new Recipients(BeneficiaryCategory.ORPHAN, 2, List.of(UUID.randomUUID())), 1)))
                .thenRejectedBy(FundRule.BENEFICIARIES_MUST_MATCH_THE_HEAD_COUNT);
    }

    @Test
    void takesAPledgeFromToday() {
        Pledge pledge = pledge("2023-09-01", "2024-09-01");

        ledger().when(give(pledge)).then(pledged(pledge));
    }

    @Test
    void rejectsAPledgeThatBeginsLater() {
        ledger().when(give(pledge("2023-09-02", null)))
                .thenRejectedBy(CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsAPledgeFromBeforeTheAssociation() {
        ledger().when(give(pledge("2019-12-31", null)))
                .thenRejectedBy(AssociationRule.EFFECTIVE_DATE_MUST_NOT_PRECEDE_THE_ASSOCIATION);
    }

    @Test
    void rejectsASecondPledgeUnderTheSameId() {
        ledger().given(pledged(pledge("2023-01-05", null)))
                .when(give(pledge("2023-01-05", null)))
                .thenRejectedBy(SponsorshipRule.SPONSORSHIP_MUST_BE_NEW);
    }

    @Test
    void rejectsAPledgeWithinASuspension() {
        ledger().given(suspended("2023-01-01"))
                .when(give(pledge("2023-01-05", null)))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_SUSPENDED);
    }

    @Test
    void rejectsAPledgeThroughADissolvedAssociation() {
        ledger().given(dissolved("2023-03-31"))
                .when(give(pledge("2023-01-05", null)))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }

    @Test
    void rejectsAPledgeThroughAnUnknownAssociation() {
        ledger().when(new PledgeSponsorship(SPONSORSHIP, UNKNOWN, pledge("2023-01-05", null)))
                .thenRejectedBy(AssociationRule.ASSOCIATION_MUST_EXIST);
    }
}
