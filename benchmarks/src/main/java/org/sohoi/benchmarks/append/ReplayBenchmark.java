package org.sohoi.benchmarks.append;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.sohoi.benchmarks.Contender;
import org.sohoi.benchmarks.Goal;
import org.sohoi.benchmarks.Load;
import org.sohoi.benchmarks.Measurement;
import org.sohoi.benchmarks.Results;
import org.sohoi.benchmarks.time.SyntheticLedger;
import org.sohoi.events.serialization.EventCatalogue;
import org.sohoi.events.serialization.LedgerSerializer;
import org.sohoi.eventstore.AppendedPositions;
import org.sohoi.eventstore.PositionReportingCommandBus;
import org.sohoi.query.QuerySideApplication;
import org.sohoi.query.projection.LedgerPositions;
import org.sohoi.query.projection.ProjectionPositions;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a replay costs those who append: the same commands before it, while it builds and while it compares, in one process
 * with the query side, as in standalone. All of a round are measured with the projections running.
 */
public final class ReplayBenchmark {

    private static final String BEFORE = "before a replay";
    private static final String BUILDING = "while a replay builds";
    private static final String COMPARING = "while a replay compares";
    private static final long EVENTS = 100_000;
    private static final double MOST_P99 = 2;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext querySide;

    private ReplayBenchmark(ConfigurableApplicationContext querySide) {
        this.querySide = querySide;
    }

    public static void main(String... arguments) throws Exception {
        System.setProperty("disable-axoniq-console-message", "true");
        Options options = Options.of(arguments);
        Results results = new Results();
        try (BenchmarkDatabase database = BenchmarkDatabase.start()) {
            new SyntheticLedger(EVENTS).writeTo(database.address());
            try (ConfigurableApplicationContext querySide = querySide(database)) {
                new ReplayBenchmark(querySide).contest(database, options, results);
            }
        }
        System.out.println(results.table());
        for (int threads : options.threads()) {
            for (String phase : List.of(BUILDING, COMPARING)) {
                System.out.println(Goal.atMost(
                                "command p99 at %d threads: %s ÷ before".formatted(threads, phase),
                                results.ratio(phase, BEFORE, threads, threads, Measurement::p99),
                                MOST_P99)
                        .row());
            }
        }
    }

    private static ConfigurableApplicationContext querySide(BenchmarkDatabase database) {
        return new SpringApplicationBuilder(QuerySideApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.address().jdbcUrl(),
                        "--spring.datasource.username=" + database.address().username(),
                        "--spring.datasource.password=" + database.address().password());
    }

    private void contest(BenchmarkDatabase database, Options options, Results results) throws Exception {
        try (Contender commands = new CommandPath(
                "commands",
                new PositionReportingCommandBus(SimpleCommandBus.builder(), AppendedPositions::in),
                database.orderedEngine(),
                NoTransactionManager.INSTANCE,
                new LedgerSerializer(new EventCatalogue()))) {
            awaitProjections();
            new Load(8, options.duration().multipliedBy(2)).on(commands);
            for (int threads : options.threads()) {
                for (int round = 1; round <= options.rounds(); round++) {
                    Load load = new Load(threads, options.duration());
                    awaitProjections();
                    results.add(BEFORE, threads, load.on(commands));
                    awaitProjections();
                    results.add(BUILDING, threads, duringAReplay("BUILDING", load, commands));
                    awaitProjections();
                    results.add(COMPARING, threads, duringAReplay("COMPARING", load, commands));
                    System.err.printf("%d threads: round %d of %d%n", threads, round, options.rounds());
                }
            }
        }
    }

    private Measurement duringAReplay(String phase, Load load, Contender commands) throws Exception {
        String replay = location();
        for (String state = state(replay);
                !state.contains('"' + phase + '"') || state.contains("\"position\":0,");
                state = state(replay)) {
            if (state.contains("\"endedAt\"")) {
                throw new IllegalStateException("%s was over too soon: %s".formatted(phase, state));
            }
            Thread.sleep(20);
        }
        Measurement measured = load.on(commands);
        if (!state(replay).contains('"' + phase + '"')) {
            throw new IllegalStateException("%s was over before the measurement: %s".formatted(phase, state(replay)));
        }
        send(replay, "DELETE");
        while (!state(replay).contains("\"kept\":false") || !state(replay).contains("\"CANCELLED\"")) {
            Thread.sleep(20);
        }
        Thread.sleep(1_000); // for its tables to be gone
        return measured;
    }

    private String location() throws Exception {
        return send("/api/v1/audit/replays", "POST")
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private String state(String replay) throws Exception {
        return send(replay, "GET").body();
    }

    private HttpResponse<String> send(String path, String method) throws Exception {
        String port = querySide.getEnvironment().getRequiredProperty("local.server.port");
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void awaitProjections() throws InterruptedException {
        long head = querySide.getBean(LedgerPositions.class).head();
        while (querySide.getBean(ProjectionPositions.class).reachedByAll() < head) {
            Thread.sleep(100);
        }
    }
}
