package org.sohoi.standalone.demo.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.standalone.demo.year.Notes.Note;

/**
 * Reads an association's notes ahead, to learn what its fund and its roll must begin with so that neither is ever below
 * zero: on no day, and after no note, late ones and corrections included.
 */
final class Foresight {

    private static final long ROUND_SUM = 1_000_000;

    private final Map<UUID, Fact> entries = new HashMap<>();
    private final long[] fund = new long[367];
    private final long[] roll = new long[367];
    private long lowestFund;
    private long lowestRoll;
    private boolean fundIsUsed;

    Foresight(List<Note> notes) {
        notes.forEach(this::read);
    }

    private void read(Note note) {
        @Nullable Fact before = note.says() == null ? entries.remove(note.entry()) : entries.put(note.entry(), note.says());
        if (before != null) {
            post(before, -1);
        }
        if (note.says() != null) {
            post(note.says(), 1);
        }
        lowestFund = Math.min(lowestFund, lowest(fund));
        lowestRoll = Math.min(lowestRoll, lowest(roll));
    }

    private void post(Fact fact, int sign) {
        int day = fact.day().getDayOfYear();
        fund[day] += sign * fact.fundEffect();
        roll[day] += sign * fact.rollEffect();
        fundIsUsed |= fact.fundEffect() != 0;
    }

    private static long lowest(long[] changes) {
        long sum = 0;
        long lowest = 0;
        for (long change : changes) {
            sum += change;
            lowest = Math.min(lowest, sum);
        }
        return lowest;
    }

    boolean fundIsUsed() {
        return fundIsUsed;
    }

    /** The least that suffices, rounded up to a round sum. */
    long openingBalance() {
        return (-lowestFund + ROUND_SUM - 1) / ROUND_SUM * ROUND_SUM;
    }

    int leastMembers() {
        return Math.toIntExact(-lowestRoll);
    }
}
