package org.sohoi.benchmarks.time;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.sohoi.benchmarks.Contender;
import org.sohoi.benchmarks.Load;
import org.sohoi.benchmarks.Results;
import org.sohoi.benchmarks.TemporaryFolder;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.DatabaseOptions;
import org.sohoi.postgres.EmbeddedLedgerDatabase;
import org.sohoi.query.QuerySideApplication;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.Measures;
import org.sohoi.query.projection.ProjectionPositions;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long answers take as the history grows, now and at random earlier positions, against a naive sum over the same
 * deltas; and how fast the projections are built from the events, against reading the events alone.
 *
 * <p>Arguments: {@code --events=100000,1000000 --rounds=3 --seconds=3}.
 */
public final class TimeBenchmark {

    private TimeBenchmark() {}

    public static void main(String... arguments) throws Exception {
        System.setProperty("disable-axoniq-console-message", "true");
        List<Long> sizes = List.of(100_000L, 1_000_000L);
        int rounds = 3;
        Duration duration = Duration.ofSeconds(3);
        for (String argument : arguments) {
            String value = argument.substring(argument.indexOf('=') + 1);
            if (argument.startsWith("--events=")) {
                sizes = Arrays.stream(value.split(",")).map(Long::valueOf).toList();
            } else if (argument.startsWith("--rounds=")) {
                rounds = Integer.parseInt(value);
            } else if (argument.startsWith("--seconds=")) {
                duration = Duration.ofSeconds(Long.parseLong(value));
            } else {
                throw new IllegalArgumentException("Expected --events=N,N… --rounds=N --seconds=N, found " + argument);
            }
        }
        TimeReport report = new TimeReport(sizes);
        for (long events : sizes) {
            measure(events, rounds, duration, events == Collections.min(sizes), report);
        }
        System.out.println(report);
    }

    private static void measure(long events, int rounds, Duration duration, boolean folding, TimeReport report)
            throws Exception {
        try (TemporaryFolder folder = new TemporaryFolder();
                EmbeddedLedgerDatabase server =
                        EmbeddedLedgerDatabase.start(folder.path(), DatabaseOptions.durable())) {
            DatabaseAddress database = server.database("postgres");
            try (ConfigurableApplicationContext empty = querySide(database)) {
                // Makes the schemas.
            }
            new SyntheticLedger(events).writeTo(database);
            long scan = System.nanoTime();
            long head = scan(database);
            report.scanned(events, head, System.nanoTime() - scan);
            long build = System.nanoTime();
            try (ConfigurableApplicationContext context = querySide(database)) {
                awaitProjections(context, head);
                report.built(events, head, System.nanoTime() - build);
                report.rows(events, "deltas", count(database, "read_model.measure_delta"));
                report.rows(events, "nodes", count(database, "read_model.sum_node"));
                settle(database);
                ask(context, database, events, head, rounds, duration, report.results(events));
            }
            if (folding) {
                new FoldingCost(database, arguments -> querySide(database, arguments)).measure(rounds, report);
            }
        }
    }

    private static ConfigurableApplicationContext querySide(DatabaseAddress database, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--sohoi.read-model.batch-size=2000",
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password()));
        arguments.addAll(List.of(more));
        return new SpringApplicationBuilder(QuerySideApplication.class).run(arguments.toArray(String[]::new));
    }

    private static void awaitProjections(ConfigurableApplicationContext context, long head)
            throws InterruptedException {
        ProjectionPositions positions = context.getBean(ProjectionPositions.class);
        for (long reached = positions.reachedByAll(); reached < head; reached = positions.reachedByAll()) {
            System.err.printf("projected %d of %d%n", reached, head);
            Thread.sleep(Math.min(5_000, 50 + (head - reached) / 100));
        }
    }

    private static void ask(
            ConfigurableApplicationContext context,
            DatabaseAddress database,
            long events,
            long head,
            int rounds,
            Duration duration,
            Results results)
            throws Exception {
        Measures measures = context.getBean(Measures.class);
        List<UUID> associations = associations(database);
        List<Contender> contenders = new ArrayList<>();
        for (Question question : Question.values()) {
            contenders.add(new Asking(question, measures, associations, head, false));
            contenders.add(new Asking(question, measures, associations, head, true));
        }
        NaiveTotal naive = new NaiveTotal(database, head);
        mustAgree(measures, naive, associations, head);
        contenders.add(naive);
        if (events <= XtdbTotal.MOST_EVENTS) {
            XtdbTotal peer = new XtdbTotal(database);
            mustAgree(naive, peer, head);
            contenders.add(peer);
        }
        for (int round = 0; round <= rounds; round++) {
            for (Contender contender : contenders) {
                var measured = new Load(1, duration).on(contender);
                if (round > 0) { // the first warms up
                    results.add(contender.name(), 1, measured);
                }
            }
            System.err.printf("%d events: round %d of %d%n", head, round, rounds);
        }
        contenders.forEach(Contender::close);
    }

    /** A benchmark of wrong answers would be worth nothing. */
    private static void mustAgree(Measures measures, NaiveTotal naive, List<UUID> associations, long head)
            throws SQLException {
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            AskMeasure question =
                    Question.PROVINCE_TOTAL.at(1 + random.nextLong(head), random, n -> associations.get((int) n));
            long expected = naive.total(
                    question.coordinates().lastDay(), question.coordinates().position());
            long found = measures.answer(question).wholeTotal();
            if (expected != found) {
                throw new IllegalStateException("%s: expected %d, found %d".formatted(question, expected, found));
            }
        }
    }

    private static void mustAgree(NaiveTotal naive, XtdbTotal peer, long head) throws SQLException {
        for (LocalDate day :
                List.of(SyntheticEvents.FIRST_DAY.plusDays(100), SyntheticEvents.FIRST_DAY.plusDays(900))) {
            if (naive.total(day, head) != peer.total(day)) {
                throw new IllegalStateException(
                        "XTDB up to %s: expected %d, found %d".formatted(day, naive.total(day, head), peer.total(day)));
            }
        }
    }

    private static long scan(DatabaseAddress database) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Statement statement = connection.createStatement();
            statement.setFetchSize(2_000);
            long head = 0;
            try (ResultSet row = statement.executeQuery("SELECT * FROM ledger.events ORDER BY position")) {
                while (row.next()) {
                    head = row.getLong("position");
                }
            }
            return head;
        }
    }

    private static long count(DatabaseAddress database, String table) throws SQLException {
        try (Connection connection = database.connect();
                ResultSet row = connection.createStatement().executeQuery("SELECT count(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    /**
     * As a server is that has run for a while: what was built is written out, so that questions do not share the disk with
     * it, and was read once.
     */
    private static void settle(DatabaseAddress database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE");
            statement.execute("CHECKPOINT");
            for (String table : List.of("read_model.sum_node", "read_model.sum_tail")) {
                statement.execute("SELECT count(rows) FROM " + table + " AS rows");
                statement.execute("SET enable_seqscan = off");
                statement.execute("SELECT count(*) FROM " + table);
                statement.execute("RESET enable_seqscan");
            }
        }
    }

    private static List<UUID> associations(DatabaseAddress database) throws SQLException {
        List<UUID> associations = new ArrayList<>();
        try (Connection connection = database.connect();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("SELECT DISTINCT association_id FROM read_model.association_fact ORDER BY 1")) {
            while (row.next()) {
                associations.add(row.getObject(1, UUID.class));
            }
        }
        return associations;
    }
}
