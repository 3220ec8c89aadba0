package org.sohoi.benchmarks.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.sohoi.benchmarks.Goal;
import org.sohoi.benchmarks.Measurement;
import org.sohoi.benchmarks.Results;

/** The results as Markdown, and the ratios that are aimed at: growth from the smallest to the largest history. */
final class TimeReport {

    private static final String NAIVE = "naive covering-index sum";

    private final long smallest;
    private final long largest;
    private final Map<Long, Results> results = new LinkedHashMap<>();
    private final Map<Long, Long> scanNanos = new LinkedHashMap<>();
    private final Map<Long, Long> buildNanos = new LinkedHashMap<>();
    private final List<Double> foldingRatios = new ArrayList<>();
    private final StringBuilder facts = new StringBuilder();

    TimeReport(List<Long> sizes) {
        this.smallest = Collections.min(sizes);
        this.largest = Collections.max(sizes);
        sizes.forEach(size -> results.put(size, new Results()));
    }

    Results results(long events) {
        return Objects.requireNonNull(results.get(events));
    }

    void scanned(long events, long head, long nanos) {
        scanNanos.put(events, nanos);
        facts.append("- %,d events: read in %,.1f s (%,.0f/s)%n".formatted(events, nanos / 1e9, head / (nanos / 1e9)));
    }

    void built(long events, long head, long nanos) {
        buildNanos.put(events, nanos);
        facts.append(
                "- %,d events: all projections built in %,.1f s (%,.0f events/s), the start of the service included%n"
                        .formatted(events, nanos / 1e9, head / (nanos / 1e9)));
    }

    /** In the smallest history. */
    void folded(long nanos, long plainNanos) {
        foldingRatios.add((double) nanos / plainNanos);
        facts.append("- %,d events: measures rebuilt in %,.1f s with running totals, in %,.1f s without%n"
                .formatted(smallest, nanos / 1e9, plainNanos / 1e9));
    }

    void rows(long events, String what, long rows) {
        facts.append("- %,d events: %,d %s, %.2f an event%n".formatted(events, rows, what, (double) rows / events));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("| Question |");
        results.keySet().forEach(events -> text.append(" %,d events: p50 µs | p99 µs |".formatted(events)));
        text.append("\n|---|").append("---:|---:|".repeat(results.size())).append('\n');
        for (String name : names()) {
            text.append("| ").append(name).append(" |");
            results.values()
                    .forEach(measured -> text.append(
                            measured.has(name)
                                    ? " %,.0f | %,.0f |"
                                            .formatted(
                                                    measured.median(name, 1, Measurement::p50),
                                                    measured.median(name, 1, Measurement::p99))
                                    : " | |"));
            text.append('\n');
        }
        text.append('\n').append(facts).append("\n| Ratio | measured | goal | |\n|---|---:|---:|---|\n");
        goals().forEach(goal -> text.append(goal.row()).append('\n'));
        return text.toString();
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Question question : Question.values()) {
            names.add(question.label(false));
            names.add(question.label(true));
        }
        names.add(NAIVE);
        names.add(XtdbTotal.NAME);
        return names;
    }

    private List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        for (Question question : Question.values()) {
            String now = question.label(false);
            String past = question.label(true);
            goals.add(Goal.atMost("p50 largest ÷ smallest: " + now, growth(now, Measurement::p50), 2));
            goals.add(Goal.atMost("p99 largest ÷ smallest: " + now, growth(now, Measurement::p99), 3));
            goals.add(Goal.atMost(
                    "p99 past T ÷ now, largest: " + question.label(),
                    value(largest, past, Measurement::p99) / value(largest, now, Measurement::p99),
                    1.5));
        }
        String total = Question.PROVINCE_TOTAL.label(false);
        goals.add(Goal.atLeast(
                "p99 naive ÷ ours, largest: " + total,
                value(largest, NAIVE, Measurement::p99) / value(largest, total, Measurement::p99),
                20));
        if (results(smallest).has(XtdbTotal.NAME)) {
            goals.add(Goal.atLeast(
                    "p50 XTDB ÷ ours, smallest: " + total,
                    value(smallest, XtdbTotal.NAME, Measurement::p50) / value(smallest, total, Measurement::p50),
                    20));
        }
        goals.add(Goal.atMost(
                "p50 439 associations by month ÷ one total, largest",
                value(largest, Question.ASSOCIATIONS_BY_MONTH.label(false), Measurement::p50)
                        / value(largest, total, Measurement::p50),
                20));
        goals.add(Goal.atLeast(
                "rate of building all projections ÷ of reading the events, largest",
                scanNanos.getOrDefault(largest, 0L) / (double) buildNanos.getOrDefault(largest, 1L),
                0.10));
        if (!foldingRatios.isEmpty()) {
            goals.add(Goal.atMost(
                    "time of rebuilding measures with running totals ÷ with deltas alone, smallest",
                    medianFoldingRatio(),
                    1.30));
        }
        return goals;
    }

    private double medianFoldingRatio() {
        return foldingRatios.stream()
                .sorted()
                .skip(foldingRatios.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private double growth(String name, ToDoubleFunction<Measurement> value) {
        return value(largest, name, value) / value(smallest, name, value);
    }

    private double value(long events, String name, ToDoubleFunction<Measurement> value) {
        return results(events).median(name, 1, value);
    }
}
