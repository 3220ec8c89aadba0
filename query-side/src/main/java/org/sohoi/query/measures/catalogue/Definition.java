package org.sohoi.query.measures.catalogue;

import java.util.Locale;
import java.util.ResourceBundle;

/** What a measure means, in both languages. */
public record Definition(String vi, String en) {

    private static final String BUNDLE = "org.sohoi.query.measures.definitions";

    /** @throws java.util.MissingResourceException when a measure has none */
    public static Definition of(String measure) {
        return new Definition(in(Locale.forLanguageTag("vi"), measure), in(Locale.ROOT, measure));
    }

    private static String in(Locale locale, String measure) {
        return ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT))
                .getString(measure);
    }
}
