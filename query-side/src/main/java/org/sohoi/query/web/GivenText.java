package org.sohoi.query.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sohoi.query.problem.QuestionRefused;

/**
 * A text that was given, in a parameter or a path, and what it is read as. Every reading throws {@link QuestionRefused} when
 * that is not what it is.
 *
 * @param name under which it was given
 */
public record GivenText(String name, String text) {

    /** Beyond these, dates are typing mistakes. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1800, 1, 1);

    private static final LocalDate LAST_DATE = LocalDate.of(2999, 12, 31);

    /** A date such as 2023-08-25. */
    public LocalDate date() {
        try {
            LocalDate date = LocalDate.parse(text);
            if (!isLikely(date)) {
                throw unreadable("a date between %s and %s".formatted(FIRST_DATE, LAST_DATE));
            }
            return date;
        } catch (DateTimeParseException e) {
            throw unreadable("a date such as 2023-08-25");
        }
    }

    /** An instant with its offset, such as 2023-08-25T17:00:00+07:00. */
    public Instant instant() {
        try {
            // In a URL an unescaped plus sign arrives as a blank.
            OffsetDateTime moment = OffsetDateTime.parse(text.replace(' ', '+'));
            if (isLikely(moment.toLocalDate())) {
                return moment.toInstant();
            }
        } catch (DateTimeParseException e) {
            // Said below, together with instants far away.
        }
        throw unreadable("an instant with its offset such as 2023-08-25T17:00:00+07:00");
    }

    private static boolean isLikely(LocalDate date) {
        return !date.isBefore(FIRST_DATE) && !date.isAfter(LAST_DATE);
    }

    /** An id as it must be written. */
    public UUID id() {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equals(text.toLowerCase(Locale.ROOT))) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // Said below, together with the ids that Java reads more leniently.
        }
        throw unreadable("a UUID");
    }

    /** A whole number of at least {@code least}. */
    public long number(long least) {
        return number(least, Long.MAX_VALUE, "a whole number from %d".formatted(least));
    }

    /** A whole number of at least {@code least} and at most {@code most}. */
    public long number(long least, long most) {
        return number(least, most, "a whole number from %d to %d".formatted(least, most));
    }

    private long number(long least, long most, String expected) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers out of the range.
        }
        throw unreadable(expected);
    }

    /** One of an enum's constants, by its name in upper or lower case. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> unreadable(Arrays.stream(type.getEnumConstants())
                        .map(Enum::name)
                        .collect(Collectors.joining(", ", "one of ", ""))));
    }

    /** {@code true} or {@code false}. */
    public boolean flag() {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unreadable("true or false");
        };
    }

    private QuestionRefused unreadable(String expected) {
        return QueryParameters.unreadable(name, expected, text);
    }
}
