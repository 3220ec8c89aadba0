package org.sohoi.eventstore;

import org.axonframework.common.AxonNonTransientException;
import org.jspecify.annotations.Nullable;

/**
 * The connection broke while the events were on their way and did not come back in time: they may be recorded or not. The
 * same command (the same id) may be sent again later without harm; if its events are there, it gets their positions.
 */
public final class AppendOutcomeUnknownException extends AxonNonTransientException {

    public AppendOutcomeUnknownException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
