package org.sohoi.transparency.log;

import org.sohoi.transparency.note.Checkpoint;
import org.sohoi.transparency.note.SignedNote;
import org.sohoi.transparency.note.SigningKey;

/** A checkpoint and the note that it is published in. */
record SignedCheckpoint(Checkpoint checkpoint, SignedNote note) {

    static SignedCheckpoint sign(Checkpoint checkpoint, SigningKey key) {
        return new SignedCheckpoint(checkpoint, SignedNote.sign(checkpoint.text(), key));
    }

    /** @throws NotConsistentException when it cannot be read: what it said is lost, and with it what could be signed */
    static SignedCheckpoint parse(String text) {
        return SignedNote.parse(text)
                .flatMap(note -> Checkpoint.parse(note.text()).map(read -> new SignedCheckpoint(read, note)))
                .orElseThrow(() -> new NotConsistentException(Refusal.unreadable(text)));
    }

    /** Whether they say the same under the same signature. */
    boolean isSameAs(SignedCheckpoint other) {
        return note.toString().equals(other.note.toString());
    }

    long size() {
        return checkpoint.size();
    }
}
