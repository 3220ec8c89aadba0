package org.sohoi.transparency.log;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sohoi.transparency.note.SigningKey;

/**
 * Who signs. Which log it is follows from the key: verifiers look for a signature by a key of the origin's name.
 *
 * @param beside what remembers the last checkpoint outside the database, if anything does
 */
record Identity(SigningKey key, Optional<CheckpointKeeper> beside) {

    private static final String PREFIX = "ledger.sohoi/";

    String origin() {
        return key.verifier().name();
    }

    /** Null without a key. */
    static @Nullable Identity of(LogProperties properties) {
        KeyFile file = properties.keyFile() == null ? null : new KeyFile(properties.keyFile());
        if (file != null) {
            if (properties.createKey()) {
                file.makeIfMissingUnder(PREFIX);
            }
            Path checkpoint = properties.checkpointFile();
            return of(properties, file.read(), checkpoint == null ? file.checkpointBeside() : checkpoint);
        }
        return properties.key() == null
                ? null
                : of(properties, SigningKey.parse(properties.key()), properties.checkpointFile());
    }

    private static Identity of(LogProperties properties, SigningKey key, @Nullable Path checkpointFile) {
        String origin = properties.origin();
        if (origin != null && !origin.equals(key.verifier().name())) {
            throw new IllegalArgumentException("sohoi.transparency.origin: expected the key's name, %s, found %s"
                    .formatted(key.verifier().name(), origin));
        }
        return new Identity(key, Optional.ofNullable(checkpointFile).map(CheckpointFile::new));
    }
}
