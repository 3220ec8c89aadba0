package org.sohoi.postgres;

import org.jspecify.annotations.Nullable;

/** The embedded PostgreSQL could not be unpacked, started or stopped; the message says which and why. */
public final class EmbeddedDatabaseException extends RuntimeException {

    EmbeddedDatabaseException(String message) {
        super(message);
    }

    EmbeddedDatabaseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
