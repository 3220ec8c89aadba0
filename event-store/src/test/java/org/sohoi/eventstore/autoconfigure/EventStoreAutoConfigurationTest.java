package org.sohoi.eventstore.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.sohoi.eventstore.AppendedPositions;
import org.sohoi.eventstore.PositionReportingCommandBus;
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
    @Import(Tally.class)
    static class Application {}
}
