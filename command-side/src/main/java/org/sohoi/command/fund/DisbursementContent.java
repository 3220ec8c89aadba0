package org.sohoi.command.fund;

import static org.sohoi.command.fund.FundRule.INSTANCES_MUST_REACH_THE_HEAD_COUNT;

import java.util.UUID;
import org.sohoi.command.rules.CommonRule;
import org.sohoi.events.fund.Disbursement;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.Support;

/** What must be true of a scholarship, support or reward in itself, whatever the state of the fund. */
record DisbursementContent(UUID entryId, Disbursement disbursement) {

    void check() {
        CommonRule.checkAmount(entryId, disbursement.value());
        RecipientsContent.check(entryId, disbursement.recipients());
        if (disbursement instanceof Scholarship scholarship) {
            CommonRule.checkCount(entryId, scholarship.awards());
        } else if (disbursement instanceof Support support) {
            CommonRule.checkCount(entryId, support.instances());
            int headCount = support.recipients().headCount();
            INSTANCES_MUST_REACH_THE_HEAD_COUNT.require(
                    support.instances() >= headCount, entryId, "at least " + headCount, support.instances());
        }
    }
}
