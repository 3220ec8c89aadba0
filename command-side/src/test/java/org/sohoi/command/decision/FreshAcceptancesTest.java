package org.sohoi.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.sohoi.eventstore.DecisionBasis;

class FreshAcceptancesTest {

    private final EmbeddedEventStore ledger = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();

    @Test
    void decideAnewWhatRestsOnAStreamThatHasMoved() {
        record("association", 0);
        record("association", 1);

        CommandResultMessage<?> result = decideHavingSeen("association", 0);

        assertThat(result.exceptionResult()).isInstanceOf(ConcurrencyException.class);
        assertThat(ledger.lastSequenceNumberFor("fund")).isEmpty();
    }

    @Test
    void letPassWhatRestsOnStreamsAsTheyAre() {
        record("association", 0);

        assertThat(decideHavingSeen("association", 0).isExceptional()).isFalse();
        assertThat(ledger.lastSequenceNumberFor("fund")).contains(0L);
    }

    @Test
    void doNotTakeTheCommandsOwnEventsForAnothers() {
        assertThat(decideHavingSeen("fund", DecisionBasis.NOT_BEGUN).isExceptional())
                .isFalse();
    }

    private CommandResultMessage<?> decideHavingSeen(String stream, long sequence) {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        bus.registerHandlerInterceptor(new FreshAcceptances(ledger));
        bus.subscribe(String.class.getName(), command -> {
            DecisionBasis.restsOn(stream, sequence);
            record("fund", 0);
            return "yes";
        });
        FutureCallback<Object, Object> callback = new FutureCallback<>();
        bus.dispatch(new GenericCommandMessage<Object>("command"), callback);
        return callback.getResult();
    }

    private void record(String stream, long sequence) {
        ledger.publish(new GenericDomainEventMessage<>("Type", stream, sequence, "payload"));
    }
}
