package org.sohoi.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Measurements by contender and number of threads, and what can be said of them: medians, spread and ratios. */
public final class Results {

    private record Cell(String contender, int threads) {}

    private final Map<Cell, List<Measurement>> rounds = new LinkedHashMap<>();

    public void add(String contender, int threads, Measurement measurement) {
        rounds.computeIfAbsent(new Cell(contender, threads), cell -> new ArrayList<>())
                .add(measurement);
    }

    /** Whether that contender took part. */
    public boolean has(String contender) {
        return rounds.keySet().stream().anyMatch(cell -> cell.contender().equals(contender));
    }

    public double median(String contender, int threads, ToDoubleFunction<Measurement> value) {
        return medianOf(values(contender, threads, value));
    }

    /** The median of the ratios of each round: noise that hits both neighbours in a round cancels out. */
    public double ratio(
            String contender, String other, int threads, int otherThreads, ToDoubleFunction<Measurement> value) {
        List<Double> ours = values(contender, threads, value);
        List<Double> theirs = values(other, otherThreads, value);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < Math.min(ours.size(), theirs.size()); round++) {
            ratios.add(ours.get(round) / theirs.get(round));
        }
        return medianOf(ratios);
    }

    /** A Markdown table of all medians, with the lowest and the highest round. */
    public String table() {
        StringBuilder table = new StringBuilder("""
                | Contender | Threads | events/s, median | lowest – highest | p50 µs | p99 µs |
                |---|---:|---:|---:|---:|---:|
                """);
        rounds.forEach((cell, measurements) -> {
            List<Double> rates = values(cell.contender(), cell.threads(), Measurement::perSecond);
            table.append("| %s | %d | %,.0f | %,.0f – %,.0f | %,.0f | %,.0f |%n"
                    .formatted(
                            cell.contender(),
                            cell.threads(),
                            medianOf(rates),
                            rates.stream().mapToDouble(d -> d).min().orElseThrow(),
                            rates.stream().mapToDouble(d -> d).max().orElseThrow(),
                            median(cell.contender(), cell.threads(), Measurement::p50),
                            median(cell.contender(), cell.threads(), Measurement::p99)));
        });
        return String.format(Locale.ROOT, "%s", table);
    }

    private List<Double> values(String contender, int threads, ToDoubleFunction<Measurement> value) {
        return rounds.getOrDefault(new Cell(contender, threads), List.of()).stream()
                .map(value::applyAsDouble)
                .toList();
    }

    private static double medianOf(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
