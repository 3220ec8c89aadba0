package org.sohoi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.sohoi.command.decision.CommandOrigin;
import org.sohoi.command.decision.FreshRejections;
import org.sohoi.command.decision.LedgerStreams;
import org.sohoi.command.rules.Rule;
import org.sohoi.command.rules.Violation;
import org.sohoi.events.LedgerEvent;

/**
 * Given events, when a command, then events, or a rule that rejects it: on Axon's own command bus, event store and
 * repositories, with the store in memory and the clock standing at the morning of 2023-09-01 in Trà Vinh.
 */
public final class LedgerSpecification {

    public static final Instant NOW = Instant.parse("2023-09-01T02:00:00Z");

    private final InMemoryEventStorageEngine stored = new InMemoryEventStorageEngine();
    private final EmbeddedEventStore eventStore =
            EmbeddedEventStore.builder().storageEngine(stored).build();
    private final SimpleCommandBus commandBus = SimpleCommandBus.builder().build();

    /** A ledger with these command handlers. */
    public LedgerSpecification(BiFunction<LedgerStreams, Clock, List<?>> handlers) {
        commandBus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new CommandOrigin()));
        commandBus.registerHandlerInterceptor(new FreshRejections(eventStore));
        handlers.apply(new LedgerStreams(eventStore, 1_000), Clock.fixed(NOW, ZoneOffset.UTC))
                .forEach(handler -> new AnnotationCommandHandlerAdapter<>(handler).subscribe(commandBus));
    }

    /** The ledger holds these events, each in the stream where it belongs. */
    public LedgerSpecification given(LedgerEvent... events) {
        Arrays.stream(events).forEach(this::store);
        return this;
    }

    private void store(LedgerEvent event) {
        String stream = StreamOf.event(event);
        long sequence = stored.lastSequenceNumberFor(stream).orElse(-1L) + 1;
        stored.appendEvents(new GenericDomainEventMessage<>(StreamOf.kind(event), stream, sequence, event));
    }

    /** These commands are given, and all are accepted. */
    public LedgerSpecification givenCommands(Object... commands) {
        Arrays.stream(commands).forEach(command -> when(command).accepted());
        return this;
    }

    /** Gives the command. */
    public Outcome when(Object command) {
        return when(command, Map.of());
    }

    /** Gives the command with metadata. */
    public Outcome when(Object command, Map<String, ?> metaData) {
        int before = everything().size();
        FutureCallback<Object, Object> callback = new FutureCallback<>();
        commandBus.dispatch(new GenericCommandMessage<>(command, metaData), callback);
        Throwable failure = callback.getResult().optionalExceptionResult().orElse(null);
        return new Outcome(everything().subList(before, everything().size()), failure);
    }

    private List<DomainEventMessage<?>> everything() {
        return stored.readEvents(null, false)
                .<DomainEventMessage<?>>map(DomainEventMessage.class::cast)
                .toList();
    }

    /** What a command led to. */
    public record Outcome(List<DomainEventMessage<?>> messages, Throwable failure) {

        private Outcome accepted() {
            assertThat(failure).isNull();
            return this;
        }

        /** Exactly these events were recorded, in this order, each in its stream. */
        public void then(LedgerEvent... expected) {
            accepted();
            assertThat(messages).extracting(m -> (Object) m.getPayload()).containsExactly((Object[]) expected);
            assertThat(messages)
                    .extracting(DomainEventMessage::getAggregateIdentifier)
                    .containsExactly(
                            Arrays.stream(expected).map(StreamOf::event).toArray(String[]::new));
        }

        /** Nothing was recorded, because of this rule. */
        public Violation thenRejectedBy(Rule rule) {
            assertThat(failure).isInstanceOf(CommandExecutionException.class);
            Violation violation = ((CommandExecutionException) failure)
                    .<Violation>getDetails()
                    .orElseThrow();
            assertThat(violation.rule()).isEqualTo(rule.sentence());
            assertThat(messages).isEmpty();
            return violation;
        }
    }
}
