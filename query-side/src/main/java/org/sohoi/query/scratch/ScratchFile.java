package org.sohoi.query.scratch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is mapped into memory piece by piece: read and written at random at the speed of memory as long as the system
 * has room for its pages, and no part of the heap. Nothing of it outlives the process, however that ends: where an open
 * file may be deleted, it is deleted at once.
 */
final class ScratchFile implements AutoCloseable {

    private final Path folder;
    private final FileChannel file;
    private long size;

    ScratchFile(Path folder) {
        this.folder = folder;
        try {
            Path path = Files.createTempFile(folder, "sohoi-", ".scratch");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw noRoom(0, e);
        }
    }

    /** Another piece of it, all zeros. */
    MappedByteBuffer more(int bytes) {
        try {
            MappedByteBuffer piece = file.map(MapMode.READ_WRITE, size, bytes);
            size += bytes;
            return piece;
        } catch (IOException e) {
            throw noRoom(bytes, e);
        }
    }

    private UncheckedIOException noRoom(long bytes, IOException cause) {
        String text = "A rebuild finds no room for %d more bytes in %s (sohoi.read-model.scratch)"
                .formatted(size + bytes, folder);
        return new UncheckedIOException(text, cause);
    }

    /** Nobody may use its pieces any more. */
    @Override
    public void close() {
        try (file) {
            // Its pieces are mapped until the collector finds them; what is in them need not wait for that.
            file.truncate(0);
        } catch (IOException e) {
            // Not everywhere possible while it is mapped. Then it is gone later.
        }
    }
}
