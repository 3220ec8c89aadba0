package org.sohoi.benchmarks.append;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.sohoi.benchmarks.Contender;
import org.sohoi.benchmarks.Load;
import org.sohoi.benchmarks.Measurement;
import org.sohoi.benchmarks.Results;
import org.sohoi.benchmarks.TemporaryFolder;
import org.sohoi.events.serialization.EventCatalogue;
import org.sohoi.events.serialization.LedgerSerializer;
import org.sohoi.eventstore.AppendedPositions;
import org.sohoi.eventstore.PositionReportingCommandBus;
import org.sohoi.eventstore.postgresql.StoredRecords;
import org.sohoi.transparency.log.KeyFile;
import org.sohoi.transparency.log.LogDatabase;
import org.sohoi.transparency.log.LogProperties;
import org.sohoi.transparency.log.LogThread;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the transparency log costs those who append: with the log kept in the same process, as in standalone, and without,
 * taking turns within each round. And how fast it is built from events that are there already.
 */
public final class LogBenchmark {

    static final String ON = "log on";
    static final String OFF = "log off";
    static final String BUILT = "log built from scratch";
    static final int BUILDS = 3;
    static final long LEAVES = 1_000_000;

    private static final Duration INTERVAL = Duration.ofMillis(400);
    private static final int PAGE = 8_192;

    private final BenchmarkDatabase database;
    private final JdbcTemplate jdbc;
    private final LogDatabase log;
    private final LogProperties properties;

    private LogBenchmark(BenchmarkDatabase database, Path keyFile) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database.pool());
        this.log = LogDatabase.open(
                database.address().jdbcUrl(),
                database.address().username(),
                database.address().password());
        this.properties = new LogProperties(null, null, null, null, keyFile, false, null, null, INTERVAL, PAGE, 1);
    }

    public static void main(String... arguments) throws Exception {
        System.setProperty("disable-axoniq-console-message", "true");
        Options options = Options.of(arguments);
        Results results = new Results();
        try (TemporaryFolder folder = new TemporaryFolder();
                BenchmarkDatabase database = BenchmarkDatabase.start()) {
            KeyFile key = new KeyFile(folder.path().resolve("log.key"));
            key.makeIfMissing("sohoi.example/benchmark");
            LogBenchmark benchmark = new LogBenchmark(database, key.path());
            benchmark.contest(options, results);
            benchmark.build(key, results);
            benchmark.log.close();
        }
        System.out.println(LogReport.of(results, options));
    }

    private void contest(Options options, Results results) throws Exception {
        LedgerSerializer serializer = new LedgerSerializer(new EventCatalogue());
        try (Contender commands = new CommandPath(
                "commands",
                new PositionReportingCommandBus(SimpleCommandBus.builder(), AppendedPositions::in),
                database.orderedEngine(),
                NoTransactionManager.INSTANCE,
                serializer)) {
            withLog(() -> new Load(8, options.duration().multipliedBy(2)).on(commands));
            for (int threads : options.threads()) {
                for (int round = 1; round <= options.rounds(); round++) {
                    Load load = new Load(threads, options.duration());
                    results.add(OFF, threads, load.on(commands));
                    results.add(ON, threads, withLog(() -> load.on(commands)));
                    System.err.printf("%d threads: round %d of %d%n", threads, round, options.rounds());
                }
            }
        }
    }

    /** Measures while the log is kept, beginning with one that has caught up. */
    private Measurement withLog(Measured measured) throws Exception {
        LogThread thread = LogThread.over(log, new StoredRecords(database.pool()), properties);
        thread.start();
        try {
            awaitSize(head());
            return measured.measure();
        } finally {
            thread.stop();
        }
    }

    private void build(KeyFile key, Results results) throws Exception {
        fillUp();
        long events = head();
        for (int round = 1; round <= BUILDS; round++) {
            jdbc.execute("TRUNCATE transparency.tile, transparency.frontier, transparency.checkpoint");
            Files.deleteIfExists(key.checkpointBeside());
            long start = System.nanoTime();
            withLog(() -> new Measurement(0, 0, 0));
            double seconds = (System.nanoTime() - start) / 1e9;
            results.add(BUILT, 1, new Measurement(events / seconds, seconds * 1e6, seconds * 1e6));
            System.err.printf("built %,d leaves in %.1f s%n", events, seconds);
        }
    }

    /** Copies the last event until there are {@link #LEAVES}, so that the beginning of a building weighs little. */
    private void fillUp() {
        jdbc.update("""
                INSERT INTO ledger.events
                SELECT e.position + n, e.recorded_at, gen_random_uuid(), gen_random_uuid()::text, e.stream_type, 0,
                       e.type, e.revision, e.payload, e.metadata, e.occurred_at
                  FROM (SELECT * FROM ledger.events ORDER BY position DESC LIMIT 1) e,
                       generate_series(1, ? - e.position) n
                """, LEAVES);
        jdbc.execute("VACUUM ANALYZE ledger.events");
    }

    /** Of an empty ledger there is no tree to wait for. */
    private void awaitSize(long size) throws InterruptedException {
        while (size > 0
                && jdbc.queryForList("SELECT size FROM transparency.frontier", Long.class).stream()
                        .noneMatch(reached -> reached >= size)) {
            Thread.sleep(20);
        }
    }

    private long head() {
        Long head = jdbc.queryForObject("SELECT coalesce(max(position), 0) FROM ledger.events", Long.class);
        return head == null ? 0 : head;
    }

    @FunctionalInterface
    private interface Measured {

        Measurement measure() throws Exception;
    }
}
