package org.sohoi.eventstore;

import org.axonframework.common.AxonTransientException;

/** The caller was interrupted while its events waited their turn. Nothing was recorded. */
public final class AppendCancelledException extends AxonTransientException {

    public AppendCancelledException(String message) {
        super(message);
    }
}
