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
 * has room for its pages, and no part of the heap. Nothing of it outlives the process, however that ends.
 */
final class ScratchFile implements AutoCloseable {

    private final FileChannel file;
    private long size;

    ScratchFile() {
        try {
            Path path = Files.createTempFile("sohoi-", ".scratch");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            // Where an open file may be deleted, it is gone even when the process is killed.
            path.toFile().delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another piece of it, all zeros. */
    MappedByteBuffer more(int bytes) {
        try {
            MappedByteBuffer piece = file.map(MapMode.READ_WRITE, size, bytes);
            size += bytes;
            return piece;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its pieces stay valid as long as anything refers to them. */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
