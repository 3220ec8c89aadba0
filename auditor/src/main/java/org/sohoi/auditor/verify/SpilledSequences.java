package org.sohoi.auditor.verify;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sohoi.auditor.report.Unreachable;

/** Sequences of streams that memory has no room for, in files by stream, to be gone through one file after another. */
final class SpilledSequences implements AutoCloseable {

    private static final int FILES = 256;

    interface Step {
        void sequence(long streamHigh, long streamLow, long sequence, long position);
    }

    private final Path folder;
    private final List<DataOutputStream> files = new ArrayList<>();
    private final long[] written = new long[FILES];

    SpilledSequences() {
        try {
            folder = Files.createTempDirectory("sohoi-auditor-");
            for (int i = 0; i < FILES; i++) {
                files.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(i)))));
            }
        } catch (IOException e) {
            throw new Unreachable("A folder for what memory has no room for", e);
        }
    }

    private Path file(int number) {
        return folder.resolve(Integer.toString(number));
    }

    void add(long streamHigh, long streamLow, long sequence, long position) {
        int number = (int) streamHigh & (FILES - 1);
        try {
            DataOutputStream file = files.get(number);
            file.writeLong(streamHigh);
            file.writeLong(streamLow);
            file.writeLong(sequence);
            file.writeLong(position);
            written[number]++;
        } catch (IOException e) {
            throw new Unreachable(folder.toString(), e);
        }
    }

    /** The sequences of one file, in the order in which they were added. */
    void each(int number, Step step) {
        try {
            files.get(number).flush();
            try (DataInputStream in =
                    new DataInputStream(new BufferedInputStream(Files.newInputStream(file(number))))) {
                for (long i = 0; i < written[number]; i++) {
                    step.sequence(in.readLong(), in.readLong(), in.readLong(), in.readLong());
                }
            }
        } catch (IOException e) {
            throw new Unreachable(folder.toString(), e);
        }
    }

    int files() {
        return FILES;
    }

    @Override
    public void close() {
        try {
            for (int i = 0; i < FILES; i++) {
                files.get(i).close();
                Files.deleteIfExists(file(i));
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new Unreachable(folder.toString(), e);
        }
    }
}
