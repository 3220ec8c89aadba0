package org.sohoi.transparency.log;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sohoi.transparency.note.SigningKey;

/**
 * Who signs.
 *
 * @param origin which log it is
 * @param beside what remembers the last checkpoint outside the database, if anything does
 */
record Identity(String origin, SigningKey key, Optional<CheckpointKeeper> beside) {

    /** Null without a key. */
    static @Nullable Identity of(LogProperties properties) {
        KeyFile file = properties.keyFile() == null ? null : new KeyFile(properties.keyFile());
        if (file != null) {
            Path checkpoint = properties.checkpointFile();
            return of(properties, file.read(), checkpoint == null ? file.checkpointBeside() : checkpoint);
        }
        return properties.key() == null
                ? null
                : of(properties, SigningKey.parse(properties.key()), properties.checkpointFile());
    }

    private static Identity of(LogProperties properties, SigningKey key, @Nullable Path checkpointFile) {
        String origin = properties.origin();
        if (origin != null && (origin.isBlank() || origin.lines().count() != 1)) {
            throw new IllegalArgumentException("sohoi.transparency.origin: expected one line, found: " + origin);
        }
        return new Identity(
                origin == null ? key.verifier().name() : origin,
                key,
                Optional.ofNullable(checkpointFile).map(CheckpointFile::new));
    }
}
