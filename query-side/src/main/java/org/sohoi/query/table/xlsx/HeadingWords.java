package org.sohoi.query.table.xlsx;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the lines of a heading are called. Both languages at once, so that a file is the same for whoever asks. */
final class HeadingWords {

    private static final String BUNDLE = "org.sohoi.query.table.xlsx.headings";

    private HeadingWords() {}

    /** Vietnamese and English; null for a name that needs no explaining. */
    static @Nullable String of(String name) {
        ResourceBundle vietnamese = words("vi");
        ResourceBundle english = words("");
        return english.containsKey(name) ? vietnamese.getString(name) + " · " + english.getString(name) : null;
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }
}
