package org.sohoi.query.sums;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.scratch.ScratchTable;

/** All tails, where a series has none but what this process has entered: as many as fit in memory. */
final class RememberedTails implements Tails {

    private final ScratchTable others;
    private final int mostInMemory;

    /** By the numbers of the series, which leave no gaps. */
    private @Nullable Tail[] inMemory = new Tail[1_024];

    private int tails;
    private int hand;

    /** @param mostInMemory how many, beside those of a batch */
    RememberedTails(ScratchTable others, int mostInMemory) {
        this.others = others;
        this.mostInMemory = mostInMemory;
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

    /** Hands over those of all series; nobody is to add anything meanwhile. */
    void each(BiConsumer<Integer, Tail> taker) {
        for (int series = 0; series < inMemory.length; series++) {
            Tail tail = inMemory[series];
            ByteBuffer room = others.at(series);
            if (tail != null) {
                taker.accept(series, tail);
            } else if (room != null) {
                taker.accept(series, Tail.read(room));
            }
        }
    }

    @Override
    public void forget(int lastSeries) {
        if (tails > 0) {
            throw new IllegalStateException(
                    "Tables that one process fills from the beginning were changed by another, or a batch was taken back");
        }
    }
}
