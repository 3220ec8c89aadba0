package org.sohoi.transparency.entry;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants as RFC 3339 in UTC with six digits of the second's fraction. */
final class UtcText {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private UtcText() {}

    static String of(Instant instant) {
        return FORM.format(instant);
    }
}
