package org.sohoi.command.beneficiary;

import static org.sohoi.command.beneficiary.BeneficiaryRule.BENEFICIARY_MUST_NOT_BE_MERGED_YET;
import static org.sohoi.command.beneficiary.BeneficiaryRule.BENEFICIARY_MUST_NOT_MERGE_INTO_ITSELF;
import static org.sohoi.command.beneficiary.BeneficiaryRule.SURVIVING_BENEFICIARY_MUST_NOT_BE_MERGED;
import static org.sohoi.command.beneficiary.Identities.LAN;
import static org.sohoi.command.beneficiary.Identities.LAN_AGAIN;
import static org.sohoi.command.beneficiary.Identities.MAI;
import static org.sohoi.command.beneficiary.Identities.ledger;
import static org.sohoi.command.beneficiary.Identities.merge;
import static org.sohoi.command.beneficiary.Identities.merged;
import static org.sohoi.command.beneficiary.Identities.reverted;

import org.junit.jupiter.api.Test;

class MergeBeneficiariesTest {

    @Test
    void mergesTwoIdentities() {
        ledger().when(merge(LAN_AGAIN, LAN)).then(merged(LAN_AGAIN, LAN));
    }

    @Test
    void mergesSeveralIntoOne() {
        ledger().given(merged(LAN_AGAIN, LAN)).when(merge(MAI, LAN)).then(merged(MAI, LAN));
    }

    @Test
    void mergesOneThatOthersWereMergedInto() {
        ledger().given(merged(LAN_AGAIN, LAN)).when(merge(LAN, MAI)).then(merged(LAN, MAI));
    }

    @Test
    void mergesAgainAfterAReversion() {
        ledger().given(merged(LAN_AGAIN, LAN), reverted(LAN_AGAIN, LAN))
                .when(merge(LAN_AGAIN, MAI))
                .then(merged(LAN_AGAIN, MAI));
    }

    @Test
    void mergesIntoOneWhoseOwnMergeWasReverted() {
        ledger().given(merged(LAN_AGAIN, LAN), reverted(LAN_AGAIN, LAN))
                .when(merge(LAN, LAN_AGAIN))
                .then(merged(LAN, LAN_AGAIN));
    }

    @Test
    void rejectsAnIdentityIntoItself() {
        ledger().when(merge(LAN, LAN)).thenRejectedBy(BENEFICIARY_MUST_NOT_MERGE_INTO_ITSELF);
    }

    @Test
    void rejectsAnIdentityThatIsMergedAlready() {
        ledger().given(merged(LAN_AGAIN, LAN))
                .when(merge(LAN_AGAIN, MAI))
                .thenRejectedBy(BENEFICIARY_MUST_NOT_BE_MERGED_YET);
    }

    @Test
    void rejectsASurvivorThatIsMergedItself() {
        ledger().given(merged(LAN_AGAIN, LAN))
                .when(merge(MAI, LAN_AGAIN))
                .thenRejectedBy(SURVIVING_BENEFICIARY_MUST_NOT_BE_MERGED);
    }

    @Test
    void rejectsACircle() {
        ledger().given(merged(LAN_AGAIN, LAN), merged(LAN, MAI))
                .when(merge(MAI, LAN_AGAIN))
                .thenRejectedBy(SURVIVING_BENEFICIARY_MUST_NOT_BE_MERGED);
    }
}
