package org.sohoi.transparency.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.sohoi.transparency.note.SigningKey;

/** A file with a signing key, in its text form. */
public record KeyFile(Path path) {

    private static final int NAME_BYTES = 8;

    /** @throws org.sohoi.transparency.note.KeyUnreadableException when there is something else in it */
    public SigningKey read() {
        try {
            return SigningKey.parse(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException("The log's key cannot be read from " + path, e);
        }
    }

    /** Makes a key of that name, unless the file is there already. */
    public void makeIfMissing(String name) {
        if (Files.exists(path)) {
            return;
        }
        try {
            new DurableFile(path).write(SigningKey.generate(name).privateText() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The log's key cannot be kept in " + path, e);
        }
    }

    /** Makes a key of a name at random, unless the file is there already: no two ledgers must seem to be one. */
    public void makeIfMissingUnder(String prefix) {
        byte[] bytes = new byte[NAME_BYTES];
        new SecureRandom().nextBytes(bytes);
        makeIfMissing(prefix + HexFormat.of().formatHex(bytes));
    }

    /** Where the last checkpoint is kept, unless something else is said. */
    public Path checkpointBeside() {
        return path.resolveSibling(path.getFileName() + ".checkpoint");
    }
}
