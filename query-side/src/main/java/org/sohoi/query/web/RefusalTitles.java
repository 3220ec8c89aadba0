package org.sohoi.query.web;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Rules in the reader's language: Vietnamese where that is asked for, else English. */
final class RefusalTitles {

    private static final String BUNDLE = "org.sohoi.query.web.refusals";

    String title(String rule, Locale locale) {
        try {
            return ResourceBundle.getBundle(
                            BUNDLE,
                            locale,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT))
                    .getString(rule);
        } catch (MissingResourceException e) {
            // The rule's own name is a sentence.
            return rule;
        }
    }
}
