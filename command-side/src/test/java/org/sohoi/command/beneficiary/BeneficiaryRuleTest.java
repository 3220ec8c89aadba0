package org.sohoi.command.beneficiary;

import org.junit.jupiter.api.Test;
import org.sohoi.command.Sentenced;

class BeneficiaryRuleTest {

    @Test
    void everyRuleIsASentenceInEveryLanguage() {
        Sentenced.inEveryLanguage(BeneficiaryRule.values());
    }
}
