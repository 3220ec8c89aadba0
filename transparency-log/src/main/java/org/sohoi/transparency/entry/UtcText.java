package org.sohoi.transparency.entry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/**
 * Instants as RFC 3339 in UTC with six digits of the second's fraction. Neighbours in the ledger mostly share their second,
 * whose text is kept for the next. Not thread-safe.
 */
final class UtcText {

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'.000000Z'").withZone(ZoneOffset.UTC);
    private static final int FRACTION = 6;
    private static final int NANOS_A_MICRO = 1_000;

    private long second = Long.MIN_VALUE;
    private byte[] text = new byte[0];

    byte[] of(Instant instant) {
        if (instant.getEpochSecond() != second) {
            second = instant.getEpochSecond();
            text = TO_THE_SECOND.format(instant).getBytes(StandardCharsets.US_ASCII);
        }
        byte[] whole = Arrays.copyOf(text, text.length);
        int micros = instant.getNano() / NANOS_A_MICRO;
        int lastDigit = whole.length - 2;
        for (int i = lastDigit; i > lastDigit - FRACTION; i--) {
            whole[i] = (byte) ('0' + micros % 10);
            micros /= 10;
        }
        return whole;
    }
}
