package org.sohoi.query.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.problem.QuestionRefused;
import org.springframework.http.MediaType;
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

    private static final int MAX_LENGTH = 200;
    private static final int DEFAULT_LIMIT = 100;

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

    /**
     * Whether a list is wanted as a whole, or all of it after what is known already: in a table, unless a {@code limit} is
     * given.
     */
    public boolean wantWholeList(MediaType format) {
        return !format.equals(MediaType.APPLICATION_JSON) && !has("limit");
    }

    /** At most how many are wanted on a page: {@code limit}, or 100; from 1 to {@code most}. */
    public int limit(int most) {
        Long limit = number("limit", 1, most);
        return limit == null ? DEFAULT_LIMIT : limit.intValue();
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
        return read(name, GivenText::date);
    }

    /** An instant with its offset, such as 2023-08-25T17:00:00+07:00. */
    public @Nullable Instant instant(String name) {
        return read(name, GivenText::instant);
    }

    public @Nullable UUID id(String name) {
        return read(name, GivenText::id);
    }

    /** A whole number of at least {@code least}. */
    public @Nullable Long number(String name, long least) {
        return read(name, given -> given.number(least));
    }

    /** A whole number of at least {@code least} and at most {@code most}. */
    public @Nullable Long number(String name, long least, long most) {
        return read(name, given -> given.number(least, most));
    }

    /** One of an enum's constants, by its name in upper or lower case. */
    public <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type) {
        return read(name, given -> given.oneOf(type));
    }

    /** Any of an enum's constants, by their names in upper or lower case. */
    public <E extends Enum<E>> Set<E> anyOf(String name, Class<E> type) {
        return texts(name).stream()
                .map(value -> new GivenText(name, value).oneOf(type))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code true} or {@code false}. */
    public @Nullable Boolean flag(String name) {
        return read(name, GivenText::flag);
    }

    private <V> @Nullable V read(String name, Function<GivenText, V> reading) {
        String value = text(name);
        return value == null ? null : reading.apply(new GivenText(name, value));
    }

    public static QuestionRefused unreadable(String name, String expected, String found) {
        String shown = found.length() > MAX_LENGTH ? found.substring(0, MAX_LENGTH) + "…" : found;
        return QuestionRefused.invalid(
                "ParameterMustBeReadable", name, "\"%s\" must be %s".formatted(name, expected), expected, shown);
    }
}
