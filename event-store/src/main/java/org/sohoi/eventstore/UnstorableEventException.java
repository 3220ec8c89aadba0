package org.sohoi.eventstore;

import org.axonframework.common.AxonNonTransientException;

/** An event that the ledger cannot keep byte for byte, or that is too large. It was refused before it met any other. */
public final class UnstorableEventException extends AxonNonTransientException {

    public UnstorableEventException(String message) {
        super(message);
    }
}
