package org.sohoi.auditor.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an event says. Whatever is not as it must be is an {@link IllegalArgumentException}. */
record Payload(JsonNode json) {

    Payload in(String member) {
        if (!json.path(member).isObject()) {
            throw new IllegalArgumentException("no " + member);
        }
        return new Payload(json.path(member));
    }

    /** What is not known may change what the rest means. */
    void mustHaveOnly(Set<String> members) {
        json.propertyNames().forEach(name -> {
            if (!members.contains(name)) {
                throw new IllegalArgumentException("\"%s\", which is not known here".formatted(name));
            }
        });
    }

    String text(String member) {
        String text = textOrNull(member);
        if (text == null) {
            throw new IllegalArgumentException("no " + member);
        }
        return text;
    }

    @Nullable String textOrNull(String member) {
        JsonNode value = json.path(member);
        return value.isString() ? value.stringValue() : null;
    }

    LocalDate day(String member) {
        LocalDate day = dayOrNull(member);
        if (day == null) {
            throw new IllegalArgumentException("no " + member);
        }
        return day;
    }

    @Nullable LocalDate dayOrNull(String member) {
        String text = textOrNull(member);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(member + " that is no date: " + text, e);
        }
    }

    long number(String member) {
        JsonNode value = json.path(member);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new IllegalArgumentException("no whole number as " + member);
        }
        return value.longValue();
    }

    /** The goods' valuations, added up. */
    long valuations() {
        long sum = 0;
        for (JsonNode item : json.path("inKind")) {
            sum = Math.addExact(sum, new Payload(item).in("valuation").number("amount"));
        }
        return sum;
    }

    /** How many people of the head count are not named. */
    long unresolved() {
        Set<String> named = new HashSet<>();
        json.path("beneficiaries").forEach(person -> named.add(person.asString("")));
        return Math.max(0, number("headCount") - named.size());
    }
}
