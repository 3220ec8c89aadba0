package org.sohoi.transparency.note;

import java.util.Optional;

/** Signs texts with the log's key, for whoever must not have the key. Texts of checkpoints are the log's alone. */
public interface NoteSigner {

    /**
     * The text as a signed note; none where there is no key.
     *
     * @param text ends with a newline
     */
    Optional<SignedNote> sign(String text);
}
