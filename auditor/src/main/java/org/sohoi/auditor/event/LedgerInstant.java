package org.sohoi.auditor.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Instants in whole microseconds, as entries have them: RFC 3339 in UTC with six digits of a fraction. */
public final class LedgerInstant {

    /** 0001-01-01 and 10000-01-01: what can be written with four digits. */
    private static final long EARLIEST = -62_135_596_800_000_000L;

    private static final long LATEST = 253_402_300_800_000_000L;
    private static final long MICROS = 1_000_000;

    private LedgerInstant() {}

    /** @throws IllegalArgumentException when it cannot be written with a year of four digits */
    public static long checked(long micros) {
        if (micros < EARLIEST || micros >= LATEST) {
            throw new IllegalArgumentException("an instant of the years 1 to 9999, found " + micros);
        }
        return micros;
    }

    /** @throws IllegalArgumentException when it is no instant in whole microseconds */
    static long parse(String text) {
        try {
            Instant instant = Instant.parse(text);
            if (instant.getNano() % 1_000 == 0) {
                return checked(
                        Math.addExact(Math.multiplyExact(instant.getEpochSecond(), MICROS), instant.getNano() / 1_000));
            }
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("an instant, found " + text, e);
        }
        throw new IllegalArgumentException("an instant in whole microseconds, found " + text);
    }

    public static String format(long micros) {
        StringBuilder text = new StringBuilder(27);
        appendTo(text, micros);
        return text.toString();
    }

    static void appendTo(StringBuilder text, long micros) {
        LocalDateTime instant = LocalDateTime.ofEpochSecond(Math.floorDiv(micros, MICROS), 0, ZoneOffset.UTC);
        int start = text.length();
        text.append("0000-00-00T00:00:00.000000Z");
        digitsUpTo(start + 4, instant.getYear(), text);
        digitsUpTo(start + 7, instant.getMonthValue(), text);
        digitsUpTo(start + 10, instant.getDayOfMonth(), text);
        digitsUpTo(start + 13, instant.getHour(), text);
        digitsUpTo(start + 16, instant.getMinute(), text);
        digitsUpTo(start + 19, instant.getSecond(), text);
        digitsUpTo(start + 26, (int) Math.floorMod(micros, MICROS), text);
    }

    /** Over zeros. Both instants of every event are written so: formatting would take most of the time of an entry. */
    private static void digitsUpTo(int end, int value, StringBuilder text) {
        int at = end;
        for (int rest = value; rest > 0; rest /= 10) {
            text.setCharAt(--at, (char) ('0' + rest % 10));
        }
    }
}
