package org.sohoi.query.sums;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sohoi.query.scratch.ScratchTable;

/** All tails, where a series has none but what this process has entered: those entered to lately in memory. */
final class RememberedTails implements Tails {

    private final ScratchTable others;

    /** Those not entered to for longest come first. */
    private final Map<Integer, Tail> inMemory = new LinkedHashMap<>(16, 0.75f, true);

    private final int mostInMemory;

    /** @param mostInMemory how many, beside those of a batch */
    RememberedTails(ScratchTable others, int mostInMemory) {
        this.others = others;
        this.mostInMemory = mostInMemory;
    }

    @Override
    public void ready(List<EnteredDelta> entered, long position) {
        // They are, always. Nobody holds one between batches.
        Iterator<Map.Entry<Integer, Tail>> eldest = inMemory.entrySet().iterator();
        while (inMemory.size() > mostInMemory) {
            Map.Entry<Integer, Tail> moved = eldest.next();
            moved.getValue().write(others.room(moved.getKey(), moved.getValue().bytes()));
            eldest.remove();
        }
    }

    @Override
    public Tail of(int series) {
        Tail tail = inMemory.get(series);
        if (tail == null) {
            ByteBuffer room = others.at(series);
            tail = room == null ? new Tail() : Tail.read(room);
            inMemory.put(series, tail);
        }
        return tail;
    }

    @Override
    public void forget(int lastSeries) {
        if (!inMemory.isEmpty()) {
            throw new IllegalStateException("Tables that one process fills from the beginning were changed by another");
        }
    }
}
