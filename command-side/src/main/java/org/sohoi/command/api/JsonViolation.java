package org.sohoi.command.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sohoi.command.rules.Violation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where in a body something is wrong, what was expected there and what was found. */
final class JsonViolation {

    private static final Pattern SHAPE = Pattern.compile("(?:from|coerce) (\\w+) value");
    private static final Pattern CLASS_NAME = Pattern.compile("[\\w$]+(\\.[\\w$]+)+(<[^>]*>)?");

    private JsonViolation() {}

    static Violation of(@Nullable Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException e) {
            Collection<Object> known = e.getKnownPropertyIds();
            return violation(path(e), "one of " + new TreeSet<>(known == null ? List.of() : known), "an unknown field");
        } else if (cause instanceof InvalidFormatException e) {
            return violation(path(e), expected(e.getTargetType()), quoted(e.getValue()));
        } else if (cause instanceof MismatchedInputException e) {
            return violation(path(e), expected(e.getTargetType()), found(e));
        } else if (cause instanceof DatabindException e) {
            return violation(path(e), "well-formed JSON of the documented shape", found(e));
        } else if (cause instanceof InputCoercionException e && e.processor() != null) {
            String path = e.processor().streamReadContext().pathAsPointer().toString();
            return violation(
                    "$" + path.replace('/', '.'),
                    "a number of at most %d bits".formatted(bits(e)),
                    "a number out of range");
        } else if (cause instanceof JacksonException e) {
            return violation(place(e.getLocation()), "well-formed JSON", found(e));
        }
        return violation("$", "a JSON object", "no body");
    }

    private static Violation violation(String path, String expected, String found) {
        return ApiRule.BODY_MUST_BE_AS_DOCUMENTED
                .violated(path, expected, found)
                .violation();
    }

    /** Such as {@code $.inKind[0].valuation.amount}. */
    private static String path(DatabindException e) {
        StringBuilder path = new StringBuilder("$");
        e.getPath().forEach(step -> {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append('.').append(step.getPropertyName());
            }
        });
        return path.toString();
    }

    /** What is expected where something of the type is read. */
    static String expected(@Nullable Class<?> type) {
        if (type == null || Object.class == type) {
            return "JSON of the documented shape";
        } else if (type.isEnum()) {
            return "one of " + Arrays.toString(type.getEnumConstants());
        } else if (type == LocalDate.class) {
            return "a date such as \"2023-08-25\"";
        } else if (type == UUID.class) {
            return "a UUID such as \"018a2b6c-0000-7000-8000-000000000001\"";
        } else if (type == String.class) {
            return "a string of one line";
        } else if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "an integer";
        } else if (Number.class.isAssignableFrom(type)) {
            return "a number";
        } else if (Collection.class.isAssignableFrom(type)) {
            return "an array";
        }
        return "an object";
    }

    static String quoted(@Nullable Object value) {
        String text = String.valueOf(value);
        return '"' + (text.length() > 100 ? text.substring(0, 100) + "…" : text) + '"';
    }

    private static int bits(InputCoercionException e) {
        return e.getTargetType() == int.class ? Integer.SIZE : Long.SIZE;
    }

    /** What the reader's message says of the JSON, without what it says of our classes. */
    private static String found(JacksonException e) {
        String message =
                String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        if (message.contains("`null`")) {
            return "nothing";
        }
        if (message.startsWith("Trailing token")) {
            return "more after the body's end";
        }
        Matcher shape = SHAPE.matcher(message);
        return shape.find()
                ? "a JSON " + shape.group(1).toLowerCase(Locale.ROOT)
                : CLASS_NAME.matcher(message).replaceAll("…");
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null ? "$" : "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
