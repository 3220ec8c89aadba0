package org.sohoi.query.scratch;

import java.nio.MappedByteBuffer;

/** Where the room of each key is: a hash table with open addressing, of sixteen bytes a slot, that grows as it fills. */
final class Directory {

    private static final int SLOT = 2 * Long.BYTES;
    private static final int FIRST_SLOTS = 1 << 12;
    private static final int SLOTS_A_PIECE = 1 << 24;
    private static final double FULL = 0.6;

    private final ScratchFile file;
    private MappedByteBuffer[] pieces;
    private long slots;
    private long used;

    Directory(ScratchFile file) {
        this.file = file;
        this.pieces = new MappedByteBuffer[0];
        allocate(FIRST_SLOTS);
    }

    /** @return what was put, 0 where nothing was */
    long get(long key) {
        long slot = slotOf(key);
        return valueAt(slot);
    }

    /** @param value any but 0 */
    void put(long key, long value) {
        long slot = slotOf(key);
        if (valueAt(slot) == 0) {
            take(slot, key, value);
        } else {
            set(slot, key, value);
        }
    }

    /**
     * Puts a value where nothing was.
     *
     * @param value any but 0
     * @return what was put before, and stays; 0 where nothing was
     */
    long putIfAbsent(long key, long value) {
        long slot = slotOf(key);
        long before = valueAt(slot);
        if (before == 0) {
            take(slot, key, value);
        }
        return before;
    }

    private void take(long free, long key, long value) {
        long slot = free;
        if (used + 1 > slots * FULL) {
            grow();
            slot = slotOf(key);
        }
        used++;
        set(slot, key, value);
    }

    private void grow() {
        MappedByteBuffer[] old = pieces;
        allocate(slots * 2);
        for (MappedByteBuffer piece : old) {
            for (int at = 0; at < piece.capacity(); at += SLOT) {
                long value = piece.getLong(at + Long.BYTES);
                if (value != 0) {
                    long key = piece.getLong(at);
                    set(slotOf(key), key, value);
                }
            }
        }
    }

    private void allocate(long wanted) {
        slots = wanted;
        pieces = new MappedByteBuffer[(int) ((wanted + SLOTS_A_PIECE - 1) / SLOTS_A_PIECE)];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = file.more((int) Math.min(wanted, SLOTS_A_PIECE) * SLOT);
        }
    }

    /** The slot that holds the key, or the one where it belongs. */
    private long slotOf(long key) {
        long mask = slots - 1;
        long slot = mixed(key) & mask;
        while (valueAt(slot) != 0 && keyAt(slot) != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Neighbouring keys must not crowd. The finalizer of Steele, Lea and Flood's SplitMix64 (2014). */
    private static long mixed(long key) {
        long mixed = (key ^ (key >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    private long keyAt(long slot) {
        return piece(slot).getLong(offset(slot));
    }

    private long valueAt(long slot) {
        return piece(slot).getLong(offset(slot) + Long.BYTES);
    }

    private void set(long slot, long key, long value) {
        piece(slot).putLong(offset(slot), key).putLong(offset(slot) + Long.BYTES, value);
    }

    private MappedByteBuffer piece(long slot) {
        return pieces[(int) (slot / SLOTS_A_PIECE)];
    }

    private static int offset(long slot) {
        return (int) (slot % SLOTS_A_PIECE) * SLOT;
    }
}
