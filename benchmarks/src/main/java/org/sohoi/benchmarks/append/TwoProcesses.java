package org.sohoi.benchmarks.append;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sohoi.benchmarks.Measurement;
import org.sohoi.benchmarks.Results;
import org.sohoi.postgres.DatabaseAddress;

/** The same number of appending threads in one process and in two, which take turns at the ledger's lock. */
final class TwoProcesses {

    static final String ONE = "one process, direct append";
    static final String TWO = "two processes, direct append";
    static final int THREADS = 32;

    private TwoProcesses() {}

    static void contest(DatabaseAddress database, Options options, Results results) throws Exception {
        for (int round = 1; round <= options.rounds(); round++) {
            results.add(ONE, THREADS, measure(database, options, 1));
            results.add(TWO, THREADS, measure(database, options, 2));
            System.err.printf("processes: round %d of %d%n", round, options.rounds());
        }
    }

    private static Measurement measure(DatabaseAddress database, Options options, int processes) throws Exception {
        List<Process> started = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            started.add(start(database, options, THREADS / processes));
        }
        for (Process process : started) {
            awaitReady(process);
        }
        for (Process process : started) {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
        }
        List<Measurement> measured = new ArrayList<>();
        for (Process process : started) {
            measured.add(AppendingProcess.parse(
                    process.inputReader(StandardCharsets.UTF_8).readLine()));
            process.waitFor();
        }
        return new Measurement(
                measured.stream().mapToDouble(Measurement::perSecond).sum(),
                measured.stream().mapToDouble(Measurement::p50).max().orElseThrow(),
                measured.stream().mapToDouble(Measurement::p99).max().orElseThrow());
    }

    private static Process start(DatabaseAddress database, Options options, int threads) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                AppendingProcess.class.getName(),
                String.valueOf(threads),
                String.valueOf(options.duration().toSeconds()));
        builder.environment().put(AppendingProcess.URL, database.jdbcUrl());
        builder.environment().put(AppendingProcess.USERNAME, database.username());
        builder.environment().put(AppendingProcess.PASSWORD, database.password());
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static void awaitReady(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        if (!AppendingProcess.READY.equals(line)) {
            throw new IOException("An appending process said \"" + line + "\" instead of being ready");
        }
    }
}
