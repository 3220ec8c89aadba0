package org.sohoi.query.registry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Part of a name, as people type it: "khuyen hoc" finds "Hội Khuyến học". */
record NamePart(String folded) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static NamePart of(String text) {
        return new NamePart(fold(text));
    }

    boolean isIn(String name) {
        return fold(name).contains(folded);
    }

    /** Unicode does not decompose đ, which is a letter of its own. */
    private static String fold(String text) {
        String decomposed = Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }
}
