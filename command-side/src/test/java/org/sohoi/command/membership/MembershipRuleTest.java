package org.sohoi.command.membership;

import org.junit.jupiter.api.Test;
import org.sohoi.command.Sentenced;

class MembershipRuleTest {

    @Test
    void everyRuleIsASentenceInEveryLanguage() {
        Sentenced.inEveryLanguage(MembershipRule.values());
    }
}
