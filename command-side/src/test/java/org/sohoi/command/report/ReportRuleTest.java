package org.sohoi.command.report;

import org.junit.jupiter.api.Test;
import org.sohoi.command.Sentenced;

class ReportRuleTest {

    @Test
    void everyRuleIsASentenceInEveryLanguage() {
        Sentenced.inEveryLanguage(ReportRule.values());
    }
}
