package org.sohoi.command.api;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.sohoi.command.rules.RuleViolation;
import org.sohoi.eventstore.AppendedPositions;
import org.springframework.http.ResponseEntity;

/** Gives commands on behalf of callers and answers with a {@link Receipt}; a repeated request gets its first answer. */
public final class Writes {

    private static final String POSITION_HEADER = "Ledger-Position";
    private static final long PATIENCE_SECONDS = 60;

    private final CommandGateway commands;
    private final FirstAnswers firstAnswers;

    Writes(CommandGateway commands, FirstAnswers firstAnswers) {
        this.commands = commands;
        this.firstAnswers = firstAnswers;
    }

    /** 201, for a command that creates something. The path's variables are filled in, and the id comes last. */
    public ResponseEntity<Receipt> created(Caller caller, Object command, String collection, Object id) {
        Recorded recorded = record(caller, command);
        return answer(ResponseEntity.created(URI.create(collection + '/' + id)), recorded, id);
    }

    /** 200, for a command that changes something. */
    public ResponseEntity<Receipt> changed(Caller caller, Object command, Object id) {
        return answer(ResponseEntity.ok(), record(caller, command), id);
    }

    private static ResponseEntity<Receipt> answer(ResponseEntity.BodyBuilder answer, Recorded recorded, Object id) {
        return answer.eTag("\"" + recorded.version() + "\"")
                .header(POSITION_HEADER, Long.toString(recorded.position()))
                .body(new Receipt(
                        id.toString(),
                        recorded.position(),
                        recorded.recordedAt(),
                        recorded.stream(),
                        recorded.version()));
    }

    private Recorded record(Caller caller, Object command) {
        if (caller.idempotencyKey() == null) {
            return send(caller, command);
        }
        Optional<Recorded> first = firstAnswers.to(caller);
        return first.isPresent() ? first.get() : sendForTheFirstTime(caller, command);
    }

    /** The same request may be under way twice: whatever comes of this one, what is recorded is the answer. */
    private Recorded sendForTheFirstTime(Caller caller, Object command) {
        try {
            Recorded recorded = send(caller, command);
            return firstAnswers.to(caller).orElse(recorded);
        } catch (RuleViolation reused) {
            throw reused;
        } catch (RuntimeException failure) {
            return firstAnswers.to(caller).orElseThrow(() -> failure);
        }
    }

    private Recorded send(Caller caller, Object command) {
        FutureCallback<Object, Object> callback = new FutureCallback<>();
        commands.send(
                new GenericCommandMessage<>(
                        new GenericMessage<>(caller.commandId().toString(), command, caller.metaData()),
                        command.getClass().getName()),
                callback);
        CommandResultMessage<?> result = callback.getResult(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
        return recorded(result.getMetaData());
    }

    private static Recorded recorded(MetaData result) {
        if (result.get(AppendedPositions.LEDGER_POSITION) instanceof Number position
                && result.get(AppendedPositions.RECORDED_AT) instanceof String recordedAt
                && result.get(AppendedPositions.STREAM) instanceof String stream
                && result.get(AppendedPositions.STREAM_VERSION) instanceof Number version) {
            return new Recorded(position.longValue(), Instant.parse(recordedAt), stream, version.longValue());
        }
        throw new IllegalStateException("The command bus did not say where the command's events are: " + result);
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof CompletionException && failure.getCause() instanceof RuntimeException cause) {
            return cause;
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
    }
}
