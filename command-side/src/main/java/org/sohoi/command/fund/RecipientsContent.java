package org.sohoi.command.fund;

import static org.sohoi.command.fund.FundRule.BENEFICIARIES_MUST_BE_DISTINCT;
import static org.sohoi.command.fund.FundRule.BENEFICIARIES_MUST_MATCH_THE_HEAD_COUNT;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.sohoi.command.rules.CommonRule;
import org.sohoi.events.fund.Recipients;

/** What must be true of recipients, in funds and in sponsorships alike. */
public final class RecipientsContent {

    private RecipientsContent() {}

    /** Checks the recipients of the entry or sponsorship of that id. */
    public static void check(UUID subject, Recipients recipients) {
        CommonRule.checkCount(subject, recipients.headCount());
        List<UUID> beneficiaries = recipients.beneficiaries();
        BENEFICIARIES_MUST_MATCH_THE_HEAD_COUNT.require(
                beneficiaries.isEmpty() || beneficiaries.size() == recipients.headCount(),
                subject,
                "none, or as many as the head count of " + recipients.headCount(),
                beneficiaries.size());
        int distinct = new HashSet<>(beneficiaries).size();
        BENEFICIARIES_MUST_BE_DISTINCT.require(
                distinct == beneficiaries.size(), subject, beneficiaries.size() + " different people", distinct);
    }
}
