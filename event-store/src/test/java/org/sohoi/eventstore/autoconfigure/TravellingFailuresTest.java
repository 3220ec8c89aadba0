package org.sohoi.eventstore.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.command.CommandSerializer;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.sohoi.events.serialization.EventCatalogue;
import org.sohoi.events.serialization.LedgerSerializer;
import org.sohoi.eventstore.AppendedPositions;
import org.sohoi.eventstore.NotAppended;
import org.sohoi.eventstore.NotAppended.Outcome;
import org.sohoi.eventstore.PositionReportingCommandBus;

/** Through what Axon Server's connector makes of a result at one end of the wire and again at the other. */
class TravellingFailuresTest {

    private final CommandSerializer wire = new CommandSerializer(
            new LedgerSerializer(new EventCatalogue()),
            AxonServerConfiguration.builder().build());
    private final PositionReportingCommandBus bus = new PositionReportingCommandBus(
            SimpleCommandBus.builder(), AppendedPositions::in, new TravellingFailures());

    @Test
    void aConflictAtTheCommitIsStillOneForTheSender() {
        Throwable received = received(failingAtItsCommitWith(new ConcurrencyException("others were first")));
        assertThat(Conflicts.isConflict(received)).isTrue();
    }

    @Test
    void aStoreThatDoesNotAnswerLeavesTheOutcomeOpen() {
        Throwable received = received(failingAtItsCommitWith(new EventStoreException("no answer")));
        assertThat(Conflicts.isConflict(received)).isFalse();
        assertThat(details(received)).isEqualTo(new NotAppended(Outcome.UNKNOWN, "no answer"));
    }

    @Test
    void aDecisionAgainstTheCommandStaysAsItIs() {
        Throwable received =
                received(failingAtItsCommitWith(new CommandExecutionException("no", null, "the rule", false)));
        assertThat(Conflicts.isConflict(received)).isFalse();
        assertThat(details(received)).isEqualTo("the rule");
    }

    private CommandResultMessage<?> failingAtItsCommitWith(RuntimeException failure) {
        bus.subscribe(String.class.getName(), command -> {
            CurrentUnitOfWork.get().onCommit(unitOfWork -> {
                throw failure;
            });
            return "decided";
        });
        CommandMessage<Object> command = GenericCommandMessage.asCommandMessage("command");
        CommandResultMessage<?>[] answer = new CommandResultMessage<?>[1];
        bus.dispatch(command, (sent, result) -> answer[0] = result);
        return answer[0];
    }

    private Throwable received(CommandResultMessage<?> sent) {
        return wire.deserialize(wire.serialize(sent, "request")).exceptionResult();
    }

    private static Object details(Throwable received) {
        return HandlerExecutionException.resolveDetails(received).orElseThrow();
    }
}
