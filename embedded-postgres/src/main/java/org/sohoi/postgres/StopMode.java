package org.sohoi.postgres;

import java.util.Locale;

/** How the server goes down. */
public enum StopMode {
    /** Disconnects everyone, writes a checkpoint, leaves nothing to recover. */
    FAST,
    /** Drops everything as a crash would; the next start recovers from the log. */
    IMMEDIATE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
