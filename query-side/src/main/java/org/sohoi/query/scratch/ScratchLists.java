package org.sohoi.query.scratch;

import java.nio.ByteBuffer;
import java.util.stream.LongStream;

/** Lists of numbers from 1 on, by key, most of them of one number only: that needs no room of its own. Not thread-safe. */
public final class ScratchLists {

    /** The first number of each list; its negation, where there are more. */
    private final Directory firsts;

    /** How many more there are, and these. */
    private final ScratchTable more;

    ScratchLists(ScratchFile firsts, ScratchTable more) {
        this.firsts = new Directory(firsts);
        this.more = more;
    }

    public void add(long key, long number) {
        long first = firsts.putIfAbsent(key, number);
        if (first == 0) {
            return;
        }
        if (first > 0) {
            firsts.put(key, -first);
        }
        ByteBuffer room = more.room(key, bytes(1));
        int added = room.getInt(0);
        if (room.capacity() < bytes(added + 1)) {
            ByteBuffer larger = more.room(key, bytes(2 * added));
            larger.put(0, room, 0, room.capacity());
            room = larger;
        }
        room.putLong(bytes(added), number).putInt(0, added + 1);
    }

    /** The list of a key, in the order in which it was added to; empty where nothing was. */
    public LongStream of(long key) {
        long first = firsts.get(key);
        if (first >= 0) {
            return first == 0 ? LongStream.empty() : LongStream.of(first);
        }
        ByteBuffer room = more.room(key, bytes(0));
        return LongStream.concat(
                LongStream.of(-first),
                LongStream.range(0, room.getInt(0)).map(number -> room.getLong(bytes((int) number))));
    }

    private static int bytes(int numbers) {
        return Integer.BYTES + numbers * Long.BYTES;
    }
}
