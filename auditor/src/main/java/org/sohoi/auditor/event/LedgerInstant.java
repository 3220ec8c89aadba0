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
        digits(text, instant.getYear(), 1_000);
        digits(text.append('-'), instant.getMonthValue(), 10);
        digits(text.append('-'), instant.getDayOfMonth(), 10);
        digits(text.append('T'), instant.getHour(), 10);
        digits(text.append(':'), instant.getMinute(), 10);
        digits(text.append(':'), instant.getSecond(), 10);
        digits(text.append('.'), Math.floorMod(micros, MICROS), 100_000);
        text.append('Z');
    }

    private static void digits(StringBuilder text, long value, long first) {
        for (long power = first; power > 0; power /= 10) {
            text.append((char) ('0' + value / power % 10));
        }
    }
}
