package org.sohoi.auditor.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A body that has to be there in time: of a server that stalls, or sends byte by byte, it is closed. */
final class TimedBody extends FilterInputStream {

    private final AtomicBoolean late = new AtomicBoolean();
    private final ScheduledFuture<?> deadline;
    private final Duration patience;

    TimedBody(InputStream body, Duration patience, ScheduledExecutorService clock) {
        super(body);
        this.patience = patience;
        this.deadline = clock.schedule(this::giveUp, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void giveUp() {
        late.set(true);
        try {
            in.close();
        } catch (IOException e) {
            // Whoever reads is told that it is late.
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int read = in.read(bytes, offset, length);
            if (read >= 0 || !late.get()) {
                return read;
            }
        } catch (IOException e) {
            if (!late.get()) {
                throw e;
            }
        }
        throw new HttpTimeoutException("not there after %d s".formatted(patience.toSeconds()));
    }

    @Override
    public void close() throws IOException {
        deadline.cancel(false);
        super.close();
    }
}
