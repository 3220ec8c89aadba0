package org.sohoi.transparency.log;

import java.util.Optional;

/** Remembers the last checkpoint that was signed. */
interface CheckpointKeeper {

    /** @throws NotConsistentException when there is one, but it cannot be read */
    Optional<SignedCheckpoint> last();

    /** When this returns, it is remembered whatever happens. */
    void keep(SignedCheckpoint checkpoint);
}
