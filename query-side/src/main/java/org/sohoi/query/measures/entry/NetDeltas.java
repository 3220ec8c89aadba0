package org.sohoi.query.measures.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sohoi.query.measures.StoredSeries;

/** Amounts by series and day, added up; what cancels out is gone. */
final class NetDeltas {

    private static final Comparator<Delta> STABLE =
            Comparator.comparingInt((Delta delta) -> delta.series().id()).thenComparing(Delta::effectiveOn);

    private final Map<Key, Long> amounts = new HashMap<>();

    void add(StoredSeries series, LocalDate effectiveOn, long amount) {
        amounts.merge(new Key(series, effectiveOn), amount, Math::addExact);
    }

    /** Without the counts of different people: they are of several entries, and none's to take back. */
    NetDeltas withoutPeople() {
        NetDeltas amountsOfEntries = new NetDeltas();
        amounts.forEach((key, amount) -> {
            if (!key.series.series().countsPeople()) {
                amountsOfEntries.add(key.series, key.effectiveOn, amount);
            }
        });
        return amountsOfEntries;
    }

    /** The other way round. */
    NetDeltas negated() {
        NetDeltas negated = new NetDeltas();
        amounts.forEach((key, amount) -> negated.add(key.series, key.effectiveOn, -amount));
        return negated;
    }

    /** What makes nothing of all that is there from that day on, and leaves the days before as they are. */
    NetDeltas endingOn(LocalDate day) {
        NetDeltas end = new NetDeltas();
        amounts.forEach((key, amount) -> {
            if (key.series.series().isEnding()) {
                end.add(key.series, key.effectiveOn.isAfter(day) ? key.effectiveOn : day, -amount);
            }
        });
        return end;
    }

    /** In an order that is the same whenever the same event is handled. */
    List<Delta> inOrder() {
        List<Delta> deltas = new ArrayList<>(amounts.size());
        amounts.forEach((key, amount) -> {
            if (amount != 0) {
                deltas.add(new Delta(key.series, key.effectiveOn, amount));
            }
        });
        deltas.sort(STABLE);
        return deltas;
    }

    record Delta(StoredSeries series, LocalDate effectiveOn, long amount) {}

    private record Key(StoredSeries series, LocalDate effectiveOn) {}
}
