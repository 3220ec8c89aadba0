package org.sohoi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.junit.jupiter.api.Test;

class PositionReportingTest {

    private static final Instant NOON = Instant.parse("2023-08-25T05:00:00Z");

    private final PositionReportingCommandBus bus =
            new PositionReportingCommandBus(SimpleCommandBus.builder(), AppendedPositions::in);

    @Test
    void reportsWhereTheEventsWent() {
        CommandResultMessage<?> result = dispatch(command -> {
            new AppendedPositions(3, 4, NOON, "fund", 1).rememberIn(CurrentUnitOfWork.get());
            return "done";
        });
        assertThat(result.getPayload()).isEqualTo("done");
        assertThat(result.getMetaData())
                .containsEntry("ledger-position", 4L)
                .containsEntry("recorded-at", "2023-08-25T05:00:00Z")
                .containsEntry("stream", "fund")
                .containsEntry("stream-version", 1L);
    }

    @Test
    void reportsTheLastOfSeveralAppends() {
        CommandResultMessage<?> result = dispatch(command -> {
            new AppendedPositions(3, 4, NOON, "fund", 1).rememberIn(CurrentUnitOfWork.get());
            new AppendedPositions(7, 7, NOON, "next year", 0).rememberIn(CurrentUnitOfWork.get());
            return "done";
        });
        assertThat(result.getMetaData())
                .containsEntry("ledger-position", 7L)
                .containsEntry("stream", "fund")
                .containsEntry("stream-version", 1L);
    }

    @Test
    void reportsNothingOfACommandThatRecordedNothing() {
        assertThat(dispatch(command -> "nothing to do").getMetaData()).isEmpty();
    }

    @Test
    void reportsNothingOfACommandThatFailed() {
        CommandResultMessage<?> result = dispatch(command -> {
            new AppendedPositions(3, 4, NOON, "fund", 1).rememberIn(CurrentUnitOfWork.get());
            throw new IllegalStateException("after all");
        });
        assertThat(result.isExceptional()).isTrue();
        assertThat(result.getMetaData()).isEmpty();
    }

    private CommandResultMessage<?> dispatch(MessageHandler<CommandMessage<?>> handler) {
        bus.subscribe(String.class.getName(), handler);
        AtomicReference<CommandResultMessage<?>> answer = new AtomicReference<>();
        bus.dispatch(GenericCommandMessage.asCommandMessage("command"), (sent, result) -> answer.set(result));
        return Optional.ofNullable(answer.get()).orElseThrow();
    }
}
