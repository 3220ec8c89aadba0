package org.sohoi.command.api;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.sohoi.command.rules.Violation;

/** The rules in the languages of those who read them: Vietnamese where it is asked for, English otherwise. */
final class Sentences {

    private static final String BUNDLE = "org.sohoi.command.rules";

    private Sentences() {}

    /** The rule as a sentence. */
    static String title(Violation violation, Locale locale) {
        return text(locale, violation.rule(), violation.rule());
    }

    /** What was expected of which id, and what was found. */
    static String detail(Violation violation, Locale locale) {
        String pattern = text(locale, "detail", "{0}: expected {1}, found {2}.");
        return new MessageFormat(pattern, Locale.ROOT)
                .format(new Object[] {violation.id(), violation.expected(), violation.found()});
    }

    private static String text(Locale locale, String key, String otherwise) {
        try {
            return ResourceBundle.getBundle(
                            BUNDLE,
                            locale,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }
}
