package org.sohoi.auditor.bundle;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.figure.Filter;
import org.sohoi.auditor.report.WrongInput;
import tools.jackson.databind.JsonNode;

/** The parameters of a request for a figure, as they were sent; one that was repeated is a list. */
record SentQuery(SortedMap<String, SortedSet<String>> parameters) {

    private static final Set<String> GIVEN_ONCE = Set.of(
            "measure", "asOf", "from", "to", "knownAt", "minPosition", "boundaries", "association", "tiers", "unit");

    /** @throws WrongInput when it is none, or has a parameter that is not known here */
    static SentQuery of(JsonNode query) {
        if (!query.isObject()) {
            throw wrong("parameters", query.toString());
        }
        SortedMap<String, SortedSet<String>> parameters = new TreeMap<>();
        query.forEachEntry((name, value) -> parameters.put(name, values(name, value)));
        // As if it had not been said: it is what holds without it.
        if (new TreeSet<>(Set.of("OWN")).equals(parameters.get("tiers"))) {
            parameters.remove("tiers");
        }
        return new SentQuery(parameters);
    }

    private static SortedSet<String> values(String name, JsonNode value) {
        if (GIVEN_ONCE.contains(name) && value.isString()) {
            return new TreeSet<>(Set.of(canonical(name, value.stringValue())));
        }
        if (!Filter.DIMENSIONS.contains(name)) {
            throw wrong("a parameter of figures, given once", "%s %s".formatted(name, value));
        }
        Set<String> texts = new HashSet<>();
        value.forEach(one -> texts.add(one.asString("")));
        if (!value.isArray()) {
            texts.add(value.asString(""));
        }
        SortedSet<String> values = new TreeSet<>();
        texts.forEach(
                text -> Arrays.stream(text.split(",", -1)).map(String::strip).forEach(values::add));
        return values;
    }

    private static String canonical(String name, String value) {
        return switch (name) {
            case "association" -> value.toLowerCase(Locale.ROOT);
            case "tiers" -> value.toUpperCase(Locale.ROOT);
            default -> value;
        };
    }

    private static WrongInput wrong(String expected, String found) {
        return new WrongInput(Bundle.QUERY, expected, found);
    }

    /** The value of a parameter that is given once; none where it was not. */
    @Nullable String text(String name) {
        SortedSet<String> values = parameters.get(name);
        return values == null ? null : values.first();
    }
}
