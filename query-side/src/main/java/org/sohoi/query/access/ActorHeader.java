package org.sohoi.query.access;

import org.jspecify.annotations.Nullable;
import org.sohoi.query.web.HeaderText;

/** Who asks, in the header and the form in which commands say it. */
final class ActorHeader {

    static final String NAME = "Actor";

    private static final int LONGEST = 200;

    private ActorHeader() {}

    /** None where nobody is named. What commands would refuse is cut, and bereft of control characters. */
    static @Nullable String read(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String name = HeaderText.of(value).replaceAll("\\p{Cntrl}", "\uFFFD");
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
