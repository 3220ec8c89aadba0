package org.sohoi.eventstore;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Hands event handlers the {@link Recording} of the event they are given. */
public final class RecordingParameterResolverFactory implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<Recording> createInstance(
            Executable executable, Parameter[] parameters, int parameterIndex) {
        return Recording.class.equals(parameters[parameterIndex].getType()) ? new Resolver() : null;
    }

    private static final class Resolver implements ParameterResolver<Recording> {

        @Override
        public Recording resolveParameterValue(Message<?> message) {
            return Recording.of((EventMessage<?>) message);
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof EventMessage<?> event && Recording.isKnownFor(event);
        }
    }
}
