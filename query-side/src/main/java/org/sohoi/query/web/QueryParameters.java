package org.sohoi.query.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.problem.QuestionRefused;
import org.springframework.util.MultiValueMap;

/**
 * The parameters of one request, read strictly: a misspelt parameter would otherwise be ignored in silence and the answer
 * to another question taken for the one asked.
 */
public final class QueryParameters {

    /**
     * Which world is asked: none for the live one. Every read but those that are {@link LiveOnly} may be given it, and none
     * reads it by itself.
     */
    public static final String WORLD = "replay";

    /** Beyond these, dates are typing mistakes. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1800, 1, 1);

    private static final LocalDate LAST_DATE = LocalDate.of(2999, 12, 31);
    private static final int MAX_LENGTH = 200;

    private final MultiValueMap<String, String> values;

    private QueryParameters(MultiValueMap<String, String> values) {
        this.values = values;
    }

    /** @throws QuestionRefused for a parameter that is not among the allowed ones */
    public static QueryParameters of(MultiValueMap<String, String> values, Collection<String> allowed) {
        return read(values, allowed, name -> allowed.contains(name) || name.equals(WORLD));
    }

    /**
     * Of a question that is {@link LiveOnly}.
     *
     * @throws QuestionRefused for a parameter that is not among the allowed ones
     */
    public static QueryParameters ofLive(MultiValueMap<String, String> values, Collection<String> allowed) {
        return read(values, allowed, allowed::contains);
    }

    private static QueryParameters read(
            MultiValueMap<String, String> values, Collection<String> allowed, Predicate<String> known) {
        for (String name : values.keySet()) {
            if (!known.test(name)) {
                throw QuestionRefused.invalid(
                        "ParameterMustBeKnown",
                        name,
                        "There is no parameter \"%s\" here".formatted(name),
                        allowed.isEmpty() ? "no parameters" : "one of " + String.join(", ", new TreeSet<>(allowed)),
                        name);
            }
        }
        return new QueryParameters(values);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value of a parameter that may be given once. */
    public @Nullable String text(String name) {
        List<String> given = values.getOrDefault(name, List.of());
        if (given.isEmpty()) {
            return null;
        }
        if (given.size() > 1) {
            throw QuestionRefused.invalid(
                    "ParameterMustBeGivenOnce",
                    name,
                    "\"%s\" was given %d times".formatted(name, given.size()),
                    "one value",
                    String.join(", ", given));
        }
        String value = given.get(0);
        if (value == null || value.isBlank() || !isReadable(value)) {
            throw unreadable(
                    name,
                    "1 to %d characters, none of them a control character".formatted(MAX_LENGTH),
                    String.valueOf(value));
        }
        return value;
    }

    /** No name or text has control characters, and PostgreSQL cannot even be asked for one of them. */
    private static boolean isReadable(String value) {
        return value.length() <= MAX_LENGTH && value.chars().noneMatch(Character::isISOControl);
    }

    /** The value of a parameter that must be given, once. */
    public String required(String name, String expected) {
        String value = text(name);
        if (value == null) {
            throw QuestionRefused.invalid(
                    "ParameterMustBeGiven", name, "\"%s\" is missing".formatted(name), expected, "nothing");
        }
        return value;
    }

    /** The values of a parameter that may be repeated or hold several, separated by commas. */
    public List<String> texts(String name) {
        List<String> all = values.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(String.valueOf(value).split(",", -1)))
                .map(String::strip)
                .toList();
        if (all.stream().anyMatch(value -> value.isEmpty() || !isReadable(value))) {
            throw unreadable(
                    name,
                    "values separated by commas, none of them empty or with control characters",
                    String.join(",", all));
        }
        return all;
    }

    /** A date such as 2023-08-25. */
    public @Nullable LocalDate date(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(value);
            if (date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE)) {
                throw unreadable(name, "a date between %s and %s".formatted(FIRST_DATE, LAST_DATE), value);
            }
            return date;
        } catch (DateTimeParseException e) {
            throw unreadable(name, "a date such as 2023-08-25", value);
        }
    }

    /** An instant with its offset, such as 2023-08-25T17:00:00+07:00. */
    public @Nullable Instant instant(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            // In a URL an unescaped plus sign arrives as a blank.
            OffsetDateTime moment = OffsetDateTime.parse(value.replace(' ', '+'));
            if (!moment.toLocalDate().isBefore(FIRST_DATE)
                    && !moment.toLocalDate().isAfter(LAST_DATE)) {
                return moment.toInstant();
            }
        } catch (DateTimeParseException e) {
            // Said below, together with instants far away.
        }
        throw unreadable(name, "an instant with its offset such as 2023-08-25T17:00:00+07:00", value);
    }

    public @Nullable UUID id(String name) {
        String value = text(name);
        return value == null ? null : parseId(name, value);
    }

    /** An id as it must be written, in a parameter or a path. */
    public static UUID parseId(String name, String value) {
        try {
            UUID id = UUID.fromString(value);
            if (id.toString().equals(value.toLowerCase(Locale.ROOT))) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // Said below, together with the ids that Java reads more leniently.
        }
        throw unreadable(name, "a UUID", value);
    }

    /** A whole number of at least {@code least}. */
    public @Nullable Long number(String name, long least) {
        return number(name, least, Long.MAX_VALUE, "a whole number from %d".formatted(least));
    }

    /** A whole number of at least {@code least} and at most {@code most}. */
    public @Nullable Long number(String name, long least, long most) {
        return number(name, least, most, "a whole number from %d to %d".formatted(least, most));
    }

    private @Nullable Long number(String name, long least, long most, String expected) {
        String value = text(name);
        return value == null ? null : parseNumber(name, least, most, expected, value);
    }

    /** A position of an event as it must be written in a path. */
    public static long parsePosition(String value) {
        return parseNumber("position", 1, Long.MAX_VALUE, "a whole number from 1", value);
    }

    private static long parseNumber(String name, long least, long most, String expected, String value) {
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers out of the range.
        }
        throw unreadable(name, expected, value);
    }

    /** One of an enum's constants, by its name in upper or lower case. */
    public <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type) {
        String value = text(name);
        return value == null ? null : parse(name, type, value);
    }

    /** Any of an enum's constants, by their names in upper or lower case. */
    public <E extends Enum<E>> Set<E> anyOf(String name, Class<E> type) {
        return texts(name).stream().map(value -> parse(name, type, value)).collect(Collectors.toUnmodifiableSet());
    }

    /** {@code true} or {@code false}. */
    public @Nullable Boolean flag(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unreadable(name, "true or false", value);
        };
    }

    private static <E extends Enum<E>> E parse(String name, Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> unreadable(
                        name,
                        Arrays.stream(type.getEnumConstants())
                                .map(Enum::name)
                                .collect(Collectors.joining(", ", "one of ", "")),
                        value));
    }

    public static QuestionRefused unreadable(String name, String expected, String found) {
        String shown = found.length() > MAX_LENGTH ? found.substring(0, MAX_LENGTH) + "…" : found;
        return QuestionRefused.invalid(
                "ParameterMustBeReadable", name, "\"%s\" must be %s".formatted(name, expected), expected, shown);
    }
}
