package org.sohoi.eventstore;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * A local command bus whose results say where the command's events went: metadata under the keys of
 * {@link AppendedPositions}. A command that recorded nothing reports nothing.
 */
public class PositionReportingCommandBus extends SimpleCommandBus {

    private final PositionsOfCommand positions;
    private final UnaryOperator<Throwable> failures;

    /** How positions are found once a command has committed. */
    @FunctionalInterface
    public interface PositionsOfCommand {

        /** What the engine left with the unit of work; empty when the command recorded nothing. */
        Optional<AppendedPositions> after(UnitOfWork<?> committed);
    }

    public PositionReportingCommandBus(SimpleCommandBus.Builder builder, PositionsOfCommand positions) {
        this(builder, positions, UnaryOperator.identity());
    }

    /**
     * @param failures the form in which a command's failure is reported
     */
    public PositionReportingCommandBus(
            SimpleCommandBus.Builder builder, PositionsOfCommand positions, UnaryOperator<Throwable> failures) {
        super(builder);
        this.positions = positions;
        this.failures = failures;
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        HandledIn handledIn = new HandledIn(handler);
        super.<C, R>handle(
                command,
                handledIn,
                (handled, result) -> callback.onResult(handled, withPositions(result, handledIn.unitOfWork)));
    }

    @SuppressWarnings("unchecked")
    private <R> CommandResultMessage<R> withPositions(
            CommandResultMessage<?> result, @Nullable UnitOfWork<?> unitOfWork) {
        CommandResultMessage<R> answer = (CommandResultMessage<R>) result;
        if (result.isExceptional()) {
            Throwable failure = result.exceptionResult();
            Throwable reported = failures.apply(failure);
            return reported == failure ? answer : new GenericCommandResultMessage<>(reported, answer.getMetaData());
        }
        if (unitOfWork == null) {
            return answer;
        }
        return positions
                .after(unitOfWork)
                .map(appended -> answer.andMetaData(asMetaData(appended)))
                .orElse(answer);
    }

    private static Map<String, Object> asMetaData(AppendedPositions appended) {
        Map<String, Object> metaData = new LinkedHashMap<>();
        metaData.put(AppendedPositions.LEDGER_POSITION, appended.last());
        metaData.put(AppendedPositions.RECORDED_AT, appended.recordedAt().toString());
        metaData.put(AppendedPositions.STREAM, appended.stream());
        metaData.put(AppendedPositions.STREAM_VERSION, appended.version());
        return metaData;
    }

    /** Remembers the unit of work that the bus opened around the handler, which it tells no one. */
    private static final class HandledIn implements MessageHandler<CommandMessage<?>> {

        private final MessageHandler<? super CommandMessage<?>> handler;
        private @Nullable UnitOfWork<?> unitOfWork;

        private HandledIn(MessageHandler<? super CommandMessage<?>> handler) {
            this.handler = handler;
        }

        @Override
        public @Nullable Object handle(CommandMessage<?> command) throws Exception {
            unitOfWork = CurrentUnitOfWork.get();
            return handler.handle(command);
        }
    }
}
