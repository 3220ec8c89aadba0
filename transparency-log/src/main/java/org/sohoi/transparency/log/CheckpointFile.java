package org.sohoi.transparency.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Beside the key, and so not in the database that a backup brings back. */
final class CheckpointFile implements CheckpointKeeper {

    private final Path path;

    CheckpointFile(Path path) {
        this.path = path;
    }

    @Override
    public Optional<SignedCheckpoint> last() {
        try {
            return Optional.of(SignedCheckpoint.parse(Files.readString(path)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoint cannot be read from " + path, e);
        }
    }

    @Override
    public void keep(SignedCheckpoint checkpoint) {
        try {
            new DurableFile(path).write(checkpoint.note().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoint cannot be kept in " + path, e);
        }
    }
}
