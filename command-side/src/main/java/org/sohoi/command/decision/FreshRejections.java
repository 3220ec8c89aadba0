package org.sohoi.command.decision;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.sohoi.command.rules.RuleViolation;

/**
 * Turns a violated rule into the exception whose details Axon carries to the caller, from another process too.
 *
 * <p>What a command saw may come from a cache that another process has overtaken. A yes is checked by the store when it
 * appends; a no appends nothing, so it is checked here: where a stream has moved, the command is to be decided anew.
 */
public final class FreshRejections implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final EventStore eventStore;

    public FreshRejections(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        try {
            return chain.proceed();
        } catch (RuleViolation e) {
            SeenStreams.mustNotHaveMoved(unitOfWork, eventStore);
            throw new CommandExecutionException(e.getMessage(), null, e.violation(), false);
        }
    }
}
