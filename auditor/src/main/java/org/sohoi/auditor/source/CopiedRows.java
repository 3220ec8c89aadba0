package org.sohoi.auditor.source;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;
import org.sohoi.auditor.event.LedgerInstant;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.event.StoredText;
import org.sohoi.auditor.event.UnreadableEvent;
import org.sohoi.auditor.report.Finding;
import org.sohoi.auditor.report.Unreachable;

/** Rows of PostgreSQL's COPY in its binary form: a header, then the fields of each row with their lengths before them. */
final class CopiedRows implements EventCursor {

    private static final int SIGNATURE_AND_FLAGS = 15;
    private static final int LONGEST = 16 << 20;
    /** PostgreSQL counts from 2000-01-01. */
    private static final long EPOCH_OF_POSTGRESQL = 946_684_800_000_000L;

    private final Connection connection;
    private final DataInputStream in;
    private long position;
    private boolean ended;

    CopiedRows(Connection connection, DataInputStream rows, long position) throws IOException {
        this.connection = connection;
        this.in = new DataInputStream(new BufferedInputStream(rows, 1 << 16));
        this.position = position;
        in.skipNBytes(SIGNATURE_AND_FLAGS);
        in.skipNBytes(in.readInt());
    }

    @Override
    public @Nullable RawEvent next() {
        try {
            if (ended || in.readShort() < 0) {
                ended = true;
                return null;
            }
            RawEvent event = event();
            position = event.position();
            return event;
        } catch (IOException e) {
            throw new Unreachable("The events of the database", e);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new UnreadableEvent(Finding.at(
                    position + 1,
                    "the row is no event",
                    "a value of its kind in every column",
                    String.valueOf(e.getMessage())));
        }
    }

    private RawEvent event() throws IOException {
        return new RawEvent(
                number("position"),
                instant("recorded_at"),
                instant("occurred_at"),
                text("event_id"),
                text("stream"),
                textOrNull("stream_type"),
                number("sequence"),
                text("type"),
                textOrNull("revision"),
                StoredText.ofBytes(bytes("payload")),
                StoredText.ofBytes(bytes("metadata")));
    }

    private long number(String column) throws IOException {
        if (in.readInt() != Long.BYTES) {
            throw new IllegalArgumentException("no " + column);
        }
        return in.readLong();
    }

    private long instant(String column) throws IOException {
        return LedgerInstant.checked(Math.addExact(number(column), EPOCH_OF_POSTGRESQL));
    }

    private String text(String column) throws IOException {
        return new String(bytes(column), StandardCharsets.UTF_8);
    }

    private @Nullable String textOrNull(String column) throws IOException {
        byte[] bytes = bytesOrNull(column);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private byte[] bytes(String column) throws IOException {
        byte[] bytes = bytesOrNull(column);
        if (bytes == null) {
            throw new IllegalArgumentException("no " + column);
        }
        return bytes;
    }

    private byte @Nullable [] bytesOrNull(String column) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            return null;
        }
        if (length > LONGEST) {
            throw new IllegalArgumentException("%s of %d bytes".formatted(column, length));
        }
        return in.readNBytes(length);
    }

    /** Whatever was not read is given up with the connection. */
    @Override
    public void close() {
        DatabaseEvents.closed(connection);
    }
}
