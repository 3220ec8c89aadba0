package org.sohoi.auditor.bundle;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.figure.Question;
import org.sohoi.auditor.report.Finding;
import org.sohoi.auditor.report.Report;

/**
 * Whether an answer is the answer to the question beside it: limited by all that was asked for, and by nothing else. T is
 * another matter, see {@link KnownAtCheck}.
 */
final class QueryCheck {

    private static final Set<String> DAYS = Set.of("asOf", "from", "to");

    private final Question answered;
    private final Report report;

    QueryCheck(Question answered, Report report) {
        this.answered = answered;
        this.report = report;
    }

    void of(SentQuery query) {
        Map<String, SortedSet<String>> asked = asked(query);
        Map<String, SortedSet<String>> found = answered();
        Set<String> names = new TreeSet<>(asked.keySet());
        names.addAll(found.keySet());
        for (String name : names) {
            if (!asked.getOrDefault(name, nothing()).equals(found.getOrDefault(name, nothing()))) {
                report.add(Finding.of(
                        "the answer is to another question", said(name, asked.get(name)), said(name, found.get(name))));
            }
        }
    }

    /** With what holds when nothing else is said. */
    private Map<String, SortedSet<String>> asked(SentQuery query) {
        SortedMap<String, SortedSet<String>> asked = new TreeMap<>(query.parameters());
        asked.keySet().removeAll(KnownAtCheck.PARAMETERS);
        Map<String, String> days = answered.coordinates().days();
        if (Collections.disjoint(asked.keySet(), DAYS) && days.containsKey("asOf")) {
            days.forEach((name, day) -> asked.put(name, one(day)));
            report.notProved("that the question was asked on %s: it names no day".formatted(days.get("asOf")));
        }
        asked.putIfAbsent("boundaries", one(answered.coordinates().lastDay().toString()));
        return asked;
    }

    private Map<String, SortedSet<String>> answered() {
        SortedMap<String, SortedSet<String>> parameters =
                new TreeMap<>(answered.filter().parameters());
        parameters.put("measure", one(answered.measure()));
        answered.coordinates().days().forEach((name, day) -> parameters.put(name, one(day)));
        parameters.put("boundaries", one(answered.coordinates().boundaries().toString()));
        return parameters;
    }

    private static SortedSet<String> nothing() {
        return Collections.emptySortedSet();
    }

    private static SortedSet<String> one(String value) {
        return new TreeSet<>(Set.of(value));
    }

    private static String said(String name, @Nullable SortedSet<String> values) {
        return values == null ? "no " + name : name + " " + String.join(", ", values);
    }
}
