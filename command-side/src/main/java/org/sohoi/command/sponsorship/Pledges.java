package org.sohoi.command.sponsorship;

import static org.sohoi.command.sponsorship.SponsorshipRule.PLEDGE_MUST_NOT_END_BEFORE_IT_BEGINS;
import static org.sohoi.command.sponsorship.SponsorshipRule.SPONSOR_MUST_BE_NAMED;

import java.util.UUID;
import org.sohoi.command.fund.RecipientsContent;
import org.sohoi.command.rules.CommonRule;
import org.sohoi.events.sponsorship.Pledge;

/** What may be pledged. */
final class Pledges {

    private Pledges() {}

    static void check(UUID sponsorshipId, Pledge pledge) {
        SPONSOR_MUST_BE_NAMED.require(!pledge.sponsor().name().isBlank(), sponsorshipId, "the sponsor's name", "none");
        PLEDGE_MUST_NOT_END_BEFORE_IT_BEGINS.require(
                pledge.until() == null || !pledge.until().isBefore(pledge.from()),
                sponsorshipId,
                "on or after " + pledge.from(),
                pledge.until());
        CommonRule.checkAmount(sponsorshipId, pledge.value());
        RecipientsContent.check(sponsorshipId, pledge.recipients());
    }
}
