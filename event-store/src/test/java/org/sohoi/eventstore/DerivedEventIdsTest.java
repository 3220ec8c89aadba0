package org.sohoi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

class DerivedEventIdsTest {

    private final DerivedEventIds interceptor = new DerivedEventIds();

    @Test
    void areTheSameWhenACommandIsHandledAgain() {
        List<String> first = idsWithin(command("c-1"), 2, 1);
        List<String> again = idsWithin(command("c-1"), 1, 2);

        assertThat(first).isEqualTo(again).doesNotHaveDuplicates().hasSize(3);
        assertThat(first.get(2)).isEqualTo(DerivedEventIds.of("c-1", 2));
    }

    @Test
    void differBetweenCommands() {
        assertThat(idsWithin(command("c-1"), 2)).doesNotContainAnyElementsOf(idsWithin(command("c-2"), 2));
    }

    @Test
    void leaveTheRestOfTheEventAsItWas() {
        DomainEventMessage<String> event =
                new GenericDomainEventMessage<>("Fund", "stream", 7, "payload", Map.of("actor", "a"));
        var unitOfWork = DefaultUnitOfWork.startAndGet(command("c-1"));
        DomainEventMessage<?> derived =
                (DomainEventMessage<?>) interceptor.handle(List.of(event)).apply(0, event);
        unitOfWork.rollback();

        assertThat(derived.getAggregateIdentifier()).isEqualTo("stream");
        assertThat(derived.getSequenceNumber()).isEqualTo(7);
        assertThat(derived.getType()).isEqualTo("Fund");
        assertThat(derived.getPayload()).isEqualTo("payload");
        assertThat(derived.getMetaData()).isEqualTo(event.getMetaData());
        assertThat(derived.getTimestamp()).isEqualTo(event.getTimestamp());
    }

    @Test
    void areLeftAloneOutsideACommand() {
        EventMessage<?> event = event(0);
        assertThat(interceptor.handle(List.of(event)).apply(0, event)).isSameAs(event);
    }

    private List<String> idsWithin(CommandMessage<?> command, int... goes) {
        var unitOfWork = DefaultUnitOfWork.startAndGet(command);
        List<String> ids = new ArrayList<>();
        for (int events : goes) {
            List<EventMessage<?>> go = new ArrayList<>();
            for (int i = 0; i < events; i++) {
                go.add(event(i));
            }
            var derive = interceptor.handle(go);
            for (int i = 0; i < events; i++) {
                ids.add(derive.apply(i, go.get(i)).getIdentifier());
            }
        }
        unitOfWork.rollback();
        return ids;
    }

    private static EventMessage<?> event(int sequence) {
        return new GenericDomainEventMessage<>("Fund", "stream", sequence, "payload");
    }

    private static CommandMessage<?> command(String id) {
        return new GenericCommandMessage<>(new GenericMessage<>(id, "do", Map.of()), "do");
    }
}
