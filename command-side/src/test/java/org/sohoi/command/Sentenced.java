package org.sohoi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.sohoi.command.rules.Rule;

/** Rules that callers can read in their own language. */
public final class Sentenced {

    private Sentenced() {}

    /** Each of the rules has a sentence in English and another in Vietnamese. */
    public static void inEveryLanguage(Rule... rules) {
        ResourceBundle english = ResourceBundle.getBundle("org.sohoi.command.rules", Locale.ROOT);
        ResourceBundle vietnamese = ResourceBundle.getBundle("org.sohoi.command.rules", Locale.forLanguageTag("vi"));
        assertThat(rules).isNotEmpty().allSatisfy(rule -> {
            assertThat(english.containsKey(rule.sentence())).as(rule.sentence()).isTrue();
            assertThat(vietnamese.getString(rule.sentence())).isNotEqualTo(english.getString(rule.sentence()));
        });
    }
}
