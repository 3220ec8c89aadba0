package org.sohoi.command.sponsorship;

import org.junit.jupiter.api.Test;
import org.sohoi.command.Sentenced;

class SponsorshipRuleTest {

    @Test
    void everyRuleIsASentenceInEveryLanguage() {
        Sentenced.inEveryLanguage(SponsorshipRule.values());
    }
}
