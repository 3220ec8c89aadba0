package org.sohoi.benchmarks.append;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sohoi.benchmarks.Goal;
import org.sohoi.benchmarks.Measurement;
import org.sohoi.benchmarks.Results;

/** The results as Markdown: all medians, then the ratios that are aimed at. */
final class AppendReport {

    private static final Map<Integer, Double> TIMES_STOCK = Map.of(1, 0.95, 8, 1.2, 32, 2.5, 128, 3.5);
    private static final Map<Integer, Double> TIMES_RAW = Map.of(1, 0.9, 32, 2.0, 128, 2.5);

    private AppendReport() {}

    static String of(Results results, Options options) {
        StringBuilder report = new StringBuilder(results.table());
        report.append("""

                | Ratio (median over the rounds) | measured | goal | |
                |---|---:|---:|---|
                """);
        goals(results, options.threads())
                .forEach(goal -> report.append(goal.row()).append('\n'));
        return report.toString();
    }

    private static List<Goal> goals(Results results, List<Integer> threads) {
        List<Goal> goals = new ArrayList<>();
        for (int n : threads) {
            if (TIMES_STOCK.containsKey(n)) {
                goals.add(rate(results, AppendBenchmark.ORDERED, AppendBenchmark.STOCK, n, TIMES_STOCK.get(n)));
            }
            if (TIMES_RAW.containsKey(n)) {
                goals.add(rate(results, AppendBenchmark.ORDERED, AppendBenchmark.RAW, n, TIMES_RAW.get(n)));
            }
            goals.add(rate(results, AppendBenchmark.ORDERED, AppendBenchmark.DIRECT, n, 0.85));
        }
        int most = threads.get(threads.size() - 1);
        goals.add(rate(results, AppendBenchmark.ORDERED, AppendBenchmark.RAW_BATCHES, most, 0.4));
        goals.add(Goal.atMost(
                "p99 at %d threads: %s ÷ %s".formatted(most, AppendBenchmark.ORDERED, AppendBenchmark.STOCK),
                results.ratio(AppendBenchmark.ORDERED, AppendBenchmark.STOCK, most, most, Measurement::p99),
                0.2));
        goals.add(Goal.atLeast(
                "events/s, %d threads in all: two processes ÷ one".formatted(TwoProcesses.THREADS),
                results.ratio(
                        TwoProcesses.TWO,
                        TwoProcesses.ONE,
                        TwoProcesses.THREADS,
                        TwoProcesses.THREADS,
                        Measurement::perSecond),
                0.7));
        return goals;
    }

    private static Goal rate(Results results, String ours, String theirs, int threads, double bound) {
        return Goal.atLeast(
                "events/s at %d threads: %s ÷ %s".formatted(threads, ours, theirs),
                results.ratio(ours, theirs, threads, threads, Measurement::perSecond),
                bound);
    }
}
