package org.sohoi.command.beneficiary;

import static org.sohoi.command.beneficiary.BeneficiaryRule.BENEFICIARY_MUST_BE_MERGED;
import static org.sohoi.command.beneficiary.Identities.LAN;
import static org.sohoi.command.beneficiary.Identities.LAN_AGAIN;
import static org.sohoi.command.beneficiary.Identities.MAI;
import static org.sohoi.command.beneficiary.Identities.ledger;
import static org.sohoi.command.beneficiary.Identities.merged;
import static org.sohoi.command.beneficiary.Identities.revert;
import static org.sohoi.command.beneficiary.Identities.reverted;

import org.junit.jupiter.api.Test;

class RevertBeneficiaryMergeTest {

    @Test
    void revertsAMerge() {
        ledger().given(merged(LAN_AGAIN, LAN)).when(revert(LAN_AGAIN)).then(reverted(LAN_AGAIN, LAN));
    }

    @Test
    void revertsAMergeIntoOneThatWasMergedSince() {
        ledger().given(merged(LAN_AGAIN, LAN), merged(LAN, MAI))
                .when(revert(LAN_AGAIN))
                .then(reverted(LAN_AGAIN, LAN));
    }

    @Test
    void rejectsAnIdentityThatWasNeverMerged() {
        ledger().given(merged(LAN_AGAIN, LAN)).when(revert(LAN)).thenRejectedBy(BENEFICIARY_MUST_BE_MERGED);
    }

    @Test
    void rejectsASecondReversion() {
        ledger().given(merged(LAN_AGAIN, LAN), reverted(LAN_AGAIN, LAN))
                .when(revert(LAN_AGAIN))
                .thenRejectedBy(BENEFICIARY_MUST_BE_MERGED);
    }
}
