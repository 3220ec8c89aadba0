package org.sohoi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.query.Patience.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.sohoi.events.LedgerEvent;
import org.sohoi.eventstore.AppendedPositions;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.query.projection.LedgerPositions;
import org.sohoi.query.projection.ProjectionPositions;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The query side as it is deployed, on a random port and a PostgreSQL of its own, with a ledger that tests write. */
public final class RunningQuerySide implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Long> versions = new HashMap<>();
    private final DatabaseAddress database;
    private final ConfigurableApplicationContext context;

    private RunningQuerySide(DatabaseAddress database, String... properties) {
        this.database = database;
        this.context = new SpringApplicationBuilder(QuerySideApplication.class)
                .properties(
                        "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + database.username(),
                        "spring.datasource.password=" + database.password(),
                        // Nothing here waits for the log, which several times a second opens a connection to look.
                        "sohoi.transparency.interval=10s")
                .run(Stream.concat(Stream.of("server.port=0"), Stream.of(properties))
                        .map(property -> "--" + property)
                        .toArray(String[]::new));
    }

    public static RunningQuerySide start(String... properties) {
        return new RunningQuerySide(TestDatabases.freshDatabase(), properties);
    }

    /** Another process on the same database, after this one was closed. */
    public RunningQuerySide restart(String... properties) {
        return on(database, properties);
    }

    /** Another one on a copy of this one's database, after this one was closed. */
    public RunningQuerySide copy(String... properties) {
        return on(TestDatabases.copyOf(database), properties);
    }

    private RunningQuerySide on(DatabaseAddress same, String... properties) {
        RunningQuerySide again = new RunningQuerySide(same, properties);
        again.versions.putAll(versions);
        return again;
    }

    public <B> B bean(Class<B> type) {
        return context.getBean(type);
    }

    public <B> Collection<B> beans(Class<B> type) {
        return context.getBeansOfType(type).values();
    }

    /** Until {@link #startProjections()} nothing that is recorded reaches the answers. */
    public void stopProjections() {
        // All at once: each may wait for events for another second before it looks whether it is to stop.
        CompletableFuture.allOf(bean(EventProcessingConfiguration.class).eventProcessors().values().stream()
                        .map(EventProcessor::shutdownAsync)
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    public void startProjections() {
        bean(EventProcessingConfiguration.class).eventProcessors().values().forEach(EventProcessor::start);
    }

    /** Waits until everything recorded is in the answers. */
    public void awaitProjections() {
        long head = bean(LedgerPositions.class).head();
        ProjectionPositions reached = bean(ProjectionPositions.class);
        await().untilAsserted(() -> assertThat(reached.reachedByAll())
                .as(() -> "of " + reached.each())
                .isGreaterThanOrEqualTo(head));
    }

    /** Records events of one stream in one transaction. */
    public AppendedPositions record(String stream, LedgerEvent... events) {
        UnitOfWork<?> command = DefaultUnitOfWork.startAndGet(
                new GenericMessage<>(UUID.randomUUID().toString()));
        List<EventMessage<?>> messages = new ArrayList<>();
        for (LedgerEvent event : events) {
            long version = versions.merge(stream, 1L, Long::sum) - 1;
            messages.add(new GenericDomainEventMessage<>("test", stream, version, event));
        }
        bean(EventStore.class).publish(messages);
        command.commit();
        return AppendedPositions.in(command).orElseThrow();
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8), path, headers);
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send(
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8),
                request(path, headers)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> delete(String path) {
        return send(
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8),
                request(path).DELETE());
    }

    /** The answer as it comes: whoever does not read on makes the query side wait. */
    public HttpResponse<InputStream> stream(String path, String... headers) {
        return send(HttpResponse.BodyHandlers.ofInputStream(), path, headers);
    }

    private <B> HttpResponse<B> send(HttpResponse.BodyHandler<B> handler, String path, String... headers) {
        return send(handler, request(path, headers));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port(), path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private <B> HttpResponse<B> send(HttpResponse.BodyHandler<B> handler, HttpRequest.Builder request) {
        try {
            return http.send(request.build(), handler);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
