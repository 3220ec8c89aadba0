package org.sohoi.query.sums;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.sohoi.query.scratch.ScratchTable;
import org.sohoi.query.sums.NodeVersions.Place;

/** Keeps all nodes by itself, where a series has none but those that this process has folded. */
final class RememberedNodes implements StandingNodes {

    private static final int KEY_AND_SUM = Integer.BYTES + Long.BYTES;

    private final ScratchTable nodes;

    /** Of what was asked for, which is what will have changed. */
    private final Map<Place, ByteBuffer> rooms = new HashMap<>();

    RememberedNodes(ScratchTable nodes) {
        this.nodes = nodes;
    }

    @Override
    public Map<Place, RunningTotals> at(Collection<Place> places, long position) {
        Map<Place, RunningTotals> found = new HashMap<>();
        for (Place place : places) {
            ByteBuffer room = nodes.at(key(place));
            if (room != null) {
                rooms.put(place, room);
                found.put(place, read(room));
            }
        }
        return found;
    }

    @Override
    public void changed(Map<Place, RunningTotals> totals) {
        totals.forEach((place, standing) -> {
            ByteBuffer room = rooms.get(place);
            int keys = standing.keys().length;
            if (room == null || room.capacity() < bytes(keys)) {
                room = nodes.room(key(place), bytes(room == null ? keys : 2 * keys));
            }
            write(standing, room);
        });
        rooms.clear();
    }

    private static int bytes(int keys) {
        return Integer.BYTES + keys * KEY_AND_SUM;
    }

    private static long key(Place place) {
        return (long) place.series() << Integer.SIZE | place.node();
    }

    private static RunningTotals read(ByteBuffer room) {
        int[] keys = new int[room.getInt()];
        long[] sums = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = room.getInt();
            sums[i] = room.getLong();
        }
        return new RunningTotals(keys, sums);
    }

    private static void write(RunningTotals totals, ByteBuffer room) {
        room.rewind();
        room.putInt(totals.keys().length);
        for (int i = 0; i < totals.keys().length; i++) {
            room.putInt(totals.keys()[i]).putLong(totals.sums()[i]);
        }
    }
}
