package org.sohoi.command.membership;

import static org.sohoi.command.membership.MembershipRule.ADMISSION_MUST_HAVE_NO_REASON_OF_DEPARTURE;
import static org.sohoi.command.membership.MembershipRule.DEPARTURE_MUST_HAVE_A_REASON;
import static org.sohoi.command.membership.MembershipRule.NAMED_ENTRY_MUST_COUNT_ONE;

import org.sohoi.command.rules.CommonRule;

/** What must be true of a correction in itself, whatever the state of the roll. */
record CorrectionContent(CorrectMembershipEntry correction) {

    void check() {
        CommonRule.checkCount(correction.entryId(), correction.count());
        NAMED_ENTRY_MUST_COUNT_ONE.require(
                !correction.kind().isNamed() || correction.count() == 1, correction.entryId(), 1, correction.count());
        if (correction.kind().isDeparture()) {
            DEPARTURE_MUST_HAVE_A_REASON.require(
                    correction.departureReason() != null, correction.entryId(), "a reason of departure", "none");
        } else {
            ADMISSION_MUST_HAVE_NO_REASON_OF_DEPARTURE.require(
                    correction.departureReason() == null, correction.entryId(), "none", correction.departureReason());
        }
    }
}
