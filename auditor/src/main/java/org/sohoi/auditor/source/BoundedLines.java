package org.sohoi.auditor.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, none longer than a limit. */
final class BoundedLines implements AutoCloseable {

    /** The largest event with everything in it escaped takes less. */
    static final int LONGEST = 16 << 20;

    private final InputStream in;
    private final int longest;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    BoundedLines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longest = longest;
    }

    /**
     * The next line without its end; none after the last.
     *
     * @throws LineTooLong when it is longer than the limit
     */
    byte @Nullable [] next() throws IOException {
        line.reset();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() == longest) {
                throw new LineTooLong(longest);
            }
            line.write(b);
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    static final class LineTooLong extends IOException {

        private LineTooLong(int longest) {
            super("a line of more than %d bytes".formatted(longest));
        }
    }
}
