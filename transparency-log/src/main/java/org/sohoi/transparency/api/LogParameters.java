package org.sohoi.transparency.api;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Whole numbers, read strictly: a misspelt parameter would otherwise be ignored in silence. */
final class LogParameters {

    private static final int MOST_SHOWN = 200;

    private final MultiValueMap<String, String> given;

    private LogParameters(MultiValueMap<String, String> given) {
        this.given = given;
    }

    static LogParameters of(MultiValueMap<String, String> given, Collection<String> allowed) {
        for (String name : given.keySet()) {
            if (!allowed.contains(name)) {
                throw LogRefused.invalid(
                        "ParameterMustBeKnown",
                        shown(name),
                        "There is no parameter \"%s\" here".formatted(shown(name)),
                        allowed.isEmpty() ? "no parameter" : "one of " + String.join(", ", new TreeSet<>(allowed)),
                        shown(name));
            }
        }
        return new LogParameters(given);
    }

    long required(String name, long least) {
        Long value = number(name, least);
        if (value == null) {
            throw LogRefused.invalid(
                    "ParameterMustBeGiven",
                    name,
                    "\"%s\" is missing".formatted(name),
                    expected(least, Long.MAX_VALUE),
                    "nothing");
        }
        return value;
    }

    long number(String name, long least, long most, long otherwise) {
        Long value = number(name, least, most);
        return value == null ? otherwise : value;
    }

    @Nullable Long number(String name, long least) {
        return number(name, least, Long.MAX_VALUE);
    }

    private @Nullable Long number(String name, long least, long most) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.isEmpty()) {
            return null;
        }
        if (values.size() > 1) {
            throw LogRefused.invalid(
                    "ParameterMustBeGivenOnce",
                    name,
                    "\"%s\" was given %d times".formatted(name, values.size()),
                    "one value",
                    shown(String.join(", ", values)));
        }
        String value = String.valueOf(values.get(0));
        if (value.matches("\\d{1,18}") && Long.parseLong(value) >= least && Long.parseLong(value) <= most) {
            return Long.parseLong(value);
        }
        String expected = expected(least, most);
        throw LogRefused.invalid(
                "ParameterMustBeReadable", name, "\"%s\" must be %s".formatted(name, expected), expected, shown(value));
    }

    private static String expected(long least, long most) {
        return most == Long.MAX_VALUE
                ? "a whole number from %d".formatted(least)
                : "a whole number from %d to %d".formatted(least, most);
    }

    static String shown(String text) {
        return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
    }
}
