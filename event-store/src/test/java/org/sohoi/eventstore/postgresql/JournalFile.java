package org.sohoi.eventstore.postgresql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Acknowledged event ids, one a line. A line is in the kernel's hands, so safe from a kill, before the next command starts. */
final class JournalFile {

    private static final int LINE = 37;

    private final SeekableByteChannel file;

    JournalFile(SeekableByteChannel file) {
        this.file = file;
    }

    synchronized void add(String eventId) {
        try {
            ByteBuffer line = ByteBuffer.wrap((eventId + '\n').getBytes(StandardCharsets.US_ASCII));
            while (line.hasRemaining()) {
                file.write(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole lines only: the last may have been cut off by the kill. */
    static List<String> read(Path journal) throws IOException {
        return Files.readAllLines(journal).stream()
                .filter(line -> line.length() == LINE - 1)
                .toList();
    }
}
