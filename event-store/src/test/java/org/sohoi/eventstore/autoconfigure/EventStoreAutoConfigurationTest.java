package org.sohoi.eventstore.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.sohoi.eventstore.AppendedPositions;
import org.sohoi.eventstore.PositionReportingCommandBus;
import org.sohoi.eventstore.Recording;
import org.sohoi.eventstore.postgresql.OrderedEventStorageEngine;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

class EventStoreAutoConfigurationTest {

    private final DatabaseAddress database = TestDatabases.freshDatabase();

    @Test
    void bootsTheOrderedEngineOnTheApplicationsOwnDatabase() {
        try (ConfigurableApplicationContext application = start()) {
            assertThat(application.getBean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
            assertThat(application.getBean(OrderedEventStorageEngine.class)).isNotNull();
            assertThat(application.getBean(CommandBus.class)).isInstanceOf(PositionReportingCommandBus.class);
        }
    }

    @Test
    void answersACommandWithThePositionOfItsEvents() {
        try (ConfigurableApplicationContext application = start()) {
            String id = UUID.randomUUID().toString();

            CommandResultMessage<?> first = dispatch(application, new Tally.OpenTally(id));
            CommandResultMessage<?> second = dispatch(application, new Tally.CountOne(id));

            assertThat(first.getMetaData())
                    .containsEntry(AppendedPositions.LEDGER_POSITION, 1L)
                    .containsEntry(AppendedPositions.STREAM, id)
                    .containsEntry(AppendedPositions.STREAM_VERSION, 0L)
                    .containsKey(AppendedPositions.RECORDED_AT);
            assertThat(second.getMetaData())
                    .containsEntry(AppendedPositions.LEDGER_POSITION, 2L)
                    .containsEntry(AppendedPositions.STREAM_VERSION, 1L);
        }
    }

    @Test
    void decidesAnewWhatCollidedSoThatNoCountIsLost() {
        try (ConfigurableApplicationContext application = start()) {
            dispatch(application, new Tally.OpenTally("busy"));
            CommandGateway gateway = application.getBean(CommandGateway.class);
            ExecutorService callers = Executors.newFixedThreadPool(8);

            CompletableFuture<?>[] counts = IntStream.range(0, 40)
                    .mapToObj(
                            i -> CompletableFuture.supplyAsync(() -> gateway.send(new Tally.CountOne("busy")), callers)
                                    .thenCompose(sent -> sent))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(counts).join();
            callers.shutdown();

            assertThat(application.getBean(EventStore.class).lastSequenceNumberFor("busy"))
                    .contains(40L);
        }
    }

    @Test
    void givesACommandThatIsSentTwiceItsFirstAnswer() {
        try (ConfigurableApplicationContext application = start()) {
            dispatch(application, new Tally.OpenTally("once"));
            CommandMessage<Object> count = GenericCommandMessage.asCommandMessage(new Tally.CountOne("once"));

            CommandResultMessage<?> first = dispatch(application, count);
            dispatch(application, new Tally.CountOne("once"));
            CommandResultMessage<?> again = dispatch(application, count);

            assertThat(again.getMetaData()).isEqualTo(first.getMetaData());
            assertThat(application.getBean(EventStore.class).lastSequenceNumberFor("once"))
                    .contains(2L);
        }
    }

    @Test
    void showsProcessorsWhereAndWhenOtherProcessesEventsWereRecorded() {
        try (ConfigurableApplicationContext reading = start();
                ConfigurableApplicationContext writing = start()) {
            TallyReader reader = reading.getBean(TallyReader.class);
            dispatch(writing, new Tally.OpenTally("seen"));
            dispatch(writing, new Tally.CountOne("seen"));
            CommandResultMessage<?> last = dispatch(writing, new Tally.CountOne("seen"));

            await().atMost(Duration.ofSeconds(20))
                    .until(() -> reader.recordings().size() == 3);
            assertThat(reader.recordings()).extracting(Recording::position).containsExactly(1L, 2L, 3L);
            assertThat(reader.recordings().get(2).recordedAt())
                    .isEqualTo(Instant.parse((String) last.getMetaData().get(AppendedPositions.RECORDED_AT)));
        }
    }

    @Test
    void countsWhatTheEngineDoes() {
        try (ConfigurableApplicationContext application = start()) {
            dispatch(application, new Tally.OpenTally("metered"));
            MeterRegistry meters = application.getBean(MeterRegistry.class);
            assertThat(meters.get("sohoi.ledger.append").timer().count()).isEqualTo(1);
            assertThat(meters.get("sohoi.ledger.append.events").summary().totalAmount())
                    .isEqualTo(1);
            assertThat(meters.get("sohoi.ledger.append.rejected").counter().count())
                    .isZero();
            assertThat(meters.get("sohoi.ledger.append.queue").gauge().value()).isZero();
        }
    }

    @Test
    void keepsAxonServerOutUnlessChosen() {
        try (ConfigurableApplicationContext application = start()) {
            assertThat(application.getEnvironment().getProperty("axon.axonserver.enabled"))
                    .isEqualTo("false");
            assertThat(application.getBeanNamesForType(TransactionManager.class))
                    .isNotEmpty();
            assertThat(application.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
            assertThat(application.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
        }
    }

    @Test
    void tellsHowTheLedgerIs() {
        try (ConfigurableApplicationContext application = start()) {
            dispatch(application, new Tally.OpenTally("a"));
            Health health = application
                    .getBean("ledgerHealthIndicator", HealthIndicator.class)
                    .health();
            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails()).containsEntry("head", 1L).containsEntry("writable", true);
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + database.username(),
                        "spring.datasource.password=" + database.password(),
                        "spring.flyway.enabled=false",
                        "axon.eventhandling.processors.tally.mode=tracking",
                        "spring.main.banner-mode=off")
                .run();
    }

    static CommandResultMessage<?> dispatch(ConfigurableApplicationContext application, Object command) {
        CommandMessage<Object> message = GenericCommandMessage.asCommandMessage(command);
        CommandResultMessage<?>[] answer = new CommandResultMessage<?>[1];
        application.getBean(CommandBus.class).dispatch(message, (sent, result) -> answer[0] = result);
        assertThat(answer[0].isExceptional())
                .as(() -> answer[0].exceptionResult().toString())
                .isFalse();
        return answer[0];
    }

    @EnableAutoConfiguration
    @Import({Tally.class, TallyReader.class})
    static class Application {}
}
