package org.sohoi.benchmarks.append;

import org.sohoi.benchmarks.Goal;
import org.sohoi.benchmarks.Measurement;
import org.sohoi.benchmarks.Results;

/** The results as Markdown: all medians, then what is aimed at. */
final class LogReport {

    private static final double LEAST_LEAVES = 200_000;

    private LogReport() {}

    static String of(Results results, Options options) {
        StringBuilder report = new StringBuilder(results.table());
        report.append("""

                | Goal (median over the rounds) | measured | goal | |
                |---|---:|---:|---|
                """);
        for (int threads : options.threads()) {
            double ratio = results.ratio(LogBenchmark.ON, LogBenchmark.OFF, threads, threads, Measurement::perSecond);
            report.append(Goal.atLeast("events/s at %d threads: log on ÷ off".formatted(threads), ratio, 0.95)
                            .row())
                    .append('\n');
        }
        double leaves = results.median(LogBenchmark.BUILT, 1, Measurement::perSecond);
        return report.append(Goal.atLeast("leaves/s from scratch", leaves, LEAST_LEAVES)
                        .row())
                .append('\n')
                .toString();
    }
}
