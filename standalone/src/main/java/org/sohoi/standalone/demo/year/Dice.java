package org.sohoi.standalone.demo.year;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Chance that falls the same on every machine and every Java: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), written
 * out because the library promises no sequence, and a load that goes on after an upgrade must roll what it rolled before.
 */
final class Dice {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long seed) {
        this.state = seed;
    }

    /** Dice of their own for whatever bears this name, so that a change in one place moves nothing in another. */
    static Dice named(String name) {
        long hash = 0xCBF29CE484222325L;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * 0x100000001B3L;
        }
        return new Dice(hash);
    }

    private long next() {
        state += GOLDEN_GAMMA;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 up to, not including, the bound. The bias of the remainder is far below what a demo could show. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** From low to high, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    boolean percent(int percentage) {
        return below(100) < percentage;
    }

    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }
}
