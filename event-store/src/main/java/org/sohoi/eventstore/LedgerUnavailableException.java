package org.sohoi.eventstore;

import org.axonframework.common.AxonTransientException;
import org.jspecify.annotations.Nullable;

/** The ledger cannot be reached or takes no more work just now. Nothing was recorded; the command may be sent again. */
public final class LedgerUnavailableException extends AxonTransientException {

    public LedgerUnavailableException(String message) {
        this(message, null);
    }

    public LedgerUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
