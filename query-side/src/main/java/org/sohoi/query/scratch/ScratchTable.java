package org.sohoi.query.scratch;

import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Room by number, of any size up to a few megabytes: what a rebuild would otherwise look up in indexes that it had to keep
 * row by row. Not thread-safe.
 */
public final class ScratchTable {

    private static final int PIECE = 1 << 26;
    private static final int FIRST_PIECE = 1 << 16;

    private final ScratchFile file;
    private final Directory places;
    private final List<MappedByteBuffer> pieces = new ArrayList<>();
    private int free;

    ScratchTable(ScratchFile file) {
        this.file = file;
        this.places = new Directory(file);
    }

    /** The room that was made for a key, from its first byte on; none where none was. */
    public @Nullable ByteBuffer at(long key) {
        long address = places.get(key) - 1;
        return address < 0 ? null : roomAt(address);
    }

    /**
     * Room for that many bytes, from its first byte on: the room that was made before, with what is in it, if that is large
     * enough; otherwise new room, of zeros.
     */
    public ByteBuffer room(long key, int bytes) {
        ByteBuffer room = at(key);
        if (room != null && room.remaining() >= bytes) {
            return room;
        }
        long address = take(bytes);
        places.put(key, address + 1);
        return roomAt(address);
    }

    private long take(int bytes) {
        int taken = Integer.BYTES + bytes;
        if (pieces.isEmpty() || pieces.get(pieces.size() - 1).capacity() - free < taken) {
            pieces.add(file.more(Math.max(pieces.isEmpty() ? FIRST_PIECE : PIECE, taken)));
            free = 0;
        }
        long address = ((long) (pieces.size() - 1) * PIECE) + free;
        pieces.get(pieces.size() - 1).putInt(free, bytes);
        free += taken;
        return address;
    }

    private ByteBuffer roomAt(long address) {
        MappedByteBuffer piece = pieces.get((int) (address / PIECE));
        int start = (int) (address % PIECE);
        return piece.slice(start + Integer.BYTES, piece.getInt(start));
    }
}
