package org.sohoi.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sohoi.command.rules.RuleViolation;
import org.sohoi.events.LedgerMetaData;

/** With Axon's own engine in the place of Axon Server: its tokens count from 0 as well. */
class RememberedFirstAnswersTest {

    private static final Instant NOON = Instant.parse("2023-08-25T05:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final EmbeddedEventStore ledger = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final RememberedFirstAnswers answers = remembering(1000);

    @AfterEach
    void close() {
        answers.close();
        ledger.shutDown();
    }

    @Test
    void areNoneBeforeTheFirstTime() {
        assertThat(answers.to(caller("key", "body"))).isEmpty();
        record(caller("another key", "body"), "fund", 0, NOON);
        assertThat(answers.to(caller("key", "body"))).isEmpty();
    }

    @Test
    void sayWhereTheEventsAreThatAnyProcessRecorded() {
        record(caller("earlier", "body"), "other", 0, NOON);
        assertThat(answers.to(caller("key", "body"))).isEmpty();

        record(caller("key", "body"), "fund", 0, NOON);
        record(caller("later", "body"), "fund", 1, NOON);

        assertThat(answers.to(caller("key", "body"))).contains(new Recorded(2, NOON, "fund", 0));
    }

    @Test
    void spanAllEventsOfTheCommand() {
        record(caller("key", "body"), "fund", 4, NOON);
        record(caller("key", "body"), "number", 0, NOON);
        record(caller("key", "body"), "fund", 5, NOON);

        assertThat(answers.to(caller("key", "body"))).contains(new Recorded(3, NOON, "fund", 5));
    }

    @Test
    void refuseAnotherRequestWithTheSameKey() {
        record(caller("key", "body"), "fund", 0, NOON);
        assertThatThrownBy(() -> answers.to(caller("key", "another body"))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void outliveTheProcess() {
        record(caller("key", "body"), "fund", 0, NOON.minus(Duration.ofHours(23)));
        try (RememberedFirstAnswers afterARestart = remembering(1000)) {
            assertThat(afterARestart.to(caller("key", "body"))).isPresent();
        }
    }

    @Test
    void areForgottenOldestFirst() {
        try (RememberedFirstAnswers short2 = remembering(2)) {
            record(caller("1", "body"), "fund", 0, NOON);
            record(caller("2", "body"), "fund", 1, NOON);
            record(caller("3", "body"), "fund", 2, NOON);
            assertThat(short2.to(caller("1", "body"))).isEmpty();
            assertThat(short2.to(caller("2", "body"))).map(Recorded::position).isEqualTo(Optional.of(2L));
        }
    }

    private RememberedFirstAnswers remembering(int mostRequests) {
        return new RememberedFirstAnswers(ledger, Duration.ofHours(24), mostRequests, CLOCK);
    }

    private static Caller caller(String key, String body) {
        return Caller.of("Thủ quỹ", "administrator", key, null, body);
    }

    private void record(Caller caller, String stream, long sequence, Instant when) {
        Map<String, Object> origin = new HashMap<>(caller.metaData());
        origin.put(LedgerMetaData.COMMAND_ID, caller.commandId().toString());
        DomainEventMessage<String> event = new GenericDomainEventMessage<>(
                "Type", stream, sequence, "payload", MetaData.from(origin), stream + sequence + when, when);
        ledger.publish(event);
    }
}
