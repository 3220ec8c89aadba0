package org.sohoi.query.sums;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.scratch.ScratchTable;

/** All tails, where a series has none but what this process has entered: as many as fit in memory. */
final class RememberedTails implements Tails {

    private static final int ROWS_AT_ONCE = 1_000;

    private final ScratchTable others;
    private final int mostInMemory;
    private final Consumer<List<Object[]>> copied;
    private final TailRows stored;

    /** Whether the tables have all rows, and their keys. */
    private boolean full;

    /** By the numbers of the series, which leave no gaps. */
    private @Nullable Tail[] inMemory = new Tail[1_024];

    private int tails;
    private int hand;

    /**
     * @param others room for what does not fit into memory
     * @param mostInMemory how many, beside those of a batch
     * @param copied copies new rows
     * @param stored adds to rows, once they are there
     */
    RememberedTails(ScratchTable others, int mostInMemory, Consumer<List<Object[]>> copied, TailRows stored) {
        this.others = others;
        this.mostInMemory = mostInMemory;
        this.copied = copied;
        this.stored = stored;
    }

    /** They are, always. Between batches nobody holds one, so that it can be moved: one after the other in turn. */
    @Override
    public void ready(List<EnteredDelta> entered) {
        while (tails > mostInMemory) {
            Tail moved = inMemory[hand];
            if (moved != null) {
                if (!moved.isUntouched() || others.at(hand) != null) {
                    moved.write(others.room(hand, moved.bytes()));
                }
                inMemory[hand] = null;
                tails--;
            }
            hand = (hand + 1) % inMemory.length;
        }
    }

    @Override
    public Tail of(int series) {
        if (series >= inMemory.length) {
            inMemory = Arrays.copyOf(inMemory, Math.max(2 * inMemory.length, series + 1));
        }
        Tail tail = inMemory[series];
        if (tail == null) {
            ByteBuffer room = others.at(series);
            tail = room == null ? new Tail() : Tail.read(room);
            inMemory[series] = tail;
            tails++;
        }
        return tail;
    }

    /** Until everything is there, complete rows only: no row is written twice. */
    @Override
    public void store(List<Object[]> complete, Collection<Integer> series) {
        if (full) {
            stored.grow(withOpen(complete, series));
        } else {
            copied.accept(complete);
        }
    }

    @Override
    public void complete() {
        if (full) {
            return;
        }
        List<Object[]> open = new ArrayList<>();
        for (int series = 0; series < inMemory.length; series++) {
            Tail tail = inMemory[series];
            ByteBuffer room = others.at(series);
            if (tail == null && room != null) {
                tail = Tail.read(room);
            }
            if (tail != null && !tail.isEmpty()) {
                open.add(tail.row(series));
            }
            if (open.size() == ROWS_AT_ONCE) {
                copied.accept(open);
                open.clear();
            }
        }
        copied.accept(open);
        full = true;
    }

    @Override
    public void forget(int lastSeries) {
        if (tails > 0) {
            throw new IllegalStateException(
                    "Tables that one process fills from the beginning were changed by another, or a batch was taken back");
        }
    }
}
