package org.sohoi.standalone.demo.loading;

import org.jspecify.annotations.Nullable;

/** The demo year is not, or not wholly, in the ledger; the message says why. What is in is as valid as anything. */
public final class DemoNotLoadedException extends RuntimeException {

    DemoNotLoadedException(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
