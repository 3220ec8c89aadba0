package org.sohoi.command.decision;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * For a store that checks, when it appends, only the streams that are written (Axon Server): what a yes rests on besides
 * may come from a cache that another process has overtaken long ago, so it is checked just before. Only a command that is
 * decided at that very moment can still come between.
 */
final class FreshAcceptances implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final EventStore eventStore;

    FreshAcceptances(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        Object decided = chain.proceed();
        SeenStreams.mustNotHaveMoved(unitOfWork, eventStore);
        return decided;
    }
}
