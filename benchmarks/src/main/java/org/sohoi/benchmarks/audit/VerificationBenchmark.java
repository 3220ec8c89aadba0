package org.sohoi.benchmarks.audit;

import java.util.List;
import org.sohoi.auditor.note.Checkpoint;
import org.sohoi.auditor.report.Progress;
import org.sohoi.auditor.report.Report;
import org.sohoi.auditor.source.DatabaseEvents;
import org.sohoi.auditor.verify.Verification;
import org.sohoi.auditor.verify.VerifiedState;
import org.sohoi.benchmarks.Goal;
import org.sohoi.benchmarks.Measurement;
import org.sohoi.benchmarks.Results;
import org.sohoi.benchmarks.TemporaryFolder;
import org.sohoi.benchmarks.time.SyntheticLedger;
import org.sohoi.eventstore.postgresql.LedgerRole;
import org.sohoi.eventstore.postgresql.LedgerSchema;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.DatabaseOptions;
import org.sohoi.postgres.EmbeddedLedgerDatabase;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * How fast a ledger is verified from its database, against reading the same rows alone. The heap that this is run with is
 * the heap that verifying takes, whatever the number of events.
 *
 * <p>Arguments: {@code --events=1000000 --rounds=5}.
 */
public final class VerificationBenchmark {

    private static final String VERIFIED = "verified: entries, hashes, tree, order";
    private static final String COPIED = "raw scan: binary copy, thrown away";
    private static final String SELECTED = "raw scan: rows through a cursor";

    private VerificationBenchmark() {}

    public static void main(String... arguments) throws Exception {
        long events = 1_000_000;
        int rounds = 5;
        for (String argument : arguments) {
            long value = Long.parseLong(argument.substring(argument.indexOf('=') + 1));
            if (argument.startsWith("--events=")) {
                events = value;
            } else if (argument.startsWith("--rounds=")) {
                rounds = Math.toIntExact(value);
            } else {
                throw new IllegalArgumentException("Expected --events=N --rounds=N, found " + argument);
            }
        }
        try (TemporaryFolder folder = new TemporaryFolder();
                EmbeddedLedgerDatabase server =
                        EmbeddedLedgerDatabase.start(folder.path(), DatabaseOptions.durable())) {
            measure(server.database("postgres"), events, rounds);
        }
    }

    private static void measure(DatabaseAddress database, long events, int rounds) throws Exception {
        new LedgerSchema(new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password()))
                .migrate(database.username(), LedgerRole.SOHOI_APP);
        new SyntheticLedger(events).writeTo(database);
        Checkpoint checkpoint = checkpointOf(database);
        Results results = new Results();
        for (int round = 0; round <= rounds; round++) {
            Results counted = round == 0 ? new Results() : results; // the first warms up
            counted.add(COPIED, 1, timed(checkpoint.size(), () -> RawScan.copied(database)));
            counted.add(VERIFIED, 2, timed(checkpoint.size(), () -> verify(database, checkpoint)));
            counted.add(SELECTED, 1, timed(checkpoint.size(), () -> RawScan.selected(database)));
            System.err.printf("round %d of %d%n", round, rounds);
        }
        System.out.println(report(results, checkpoint.size()));
    }

    private interface Task {
        void run() throws Exception;
    }

    private static Measurement timed(long events, Task task) throws Exception {
        long start = System.nanoTime();
        task.run();
        double micros = (System.nanoTime() - start) / 1e3;
        return new Measurement(events / micros * 1e6, micros, micros);
    }

    private static Checkpoint checkpointOf(DatabaseAddress database) {
        VerifiedState whole =
                new Verification(List.of(), new Report(), Progress.NONE).since(events(database), VerifiedState.NOTHING);
        return new Checkpoint("benchmark", whole.size(), whole.frontier().root(), "");
    }

    private static void verify(DatabaseAddress database, Checkpoint checkpoint) {
        Report report = new Report();
        new Verification(List.of(checkpoint), report, Progress.NONE).of(events(database), null, null);
        if (!report.verified()) {
            throw new IllegalStateException(report.findings().toString());
        }
    }

    private static DatabaseEvents events(DatabaseAddress database) {
        return new DatabaseEvents(database.jdbcUrl(), database.username(), database.password());
    }

    private static String report(Results results, long events) {
        return "%,d events, at most %,d MiB of heap%n%n%s%n| Ratio (median over the rounds) | measured | goal | |%n|---|---:|---:|---|%n%s%n%s%n"
                .formatted(
                        events,
                        Runtime.getRuntime().maxMemory() >> 20,
                        results.table(),
                        ratio(results, COPIED),
                        ratio(results, SELECTED));
    }

    private static String ratio(Results results, String other) {
        return Goal.atLeast(
                        "events/s: verified ÷ " + other,
                        results.ratio(VERIFIED, other, 2, 1, Measurement::perSecond),
                        0.5)
                .row();
    }
}
