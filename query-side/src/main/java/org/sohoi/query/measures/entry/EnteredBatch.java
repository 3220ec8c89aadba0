package org.sohoi.query.measures.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sohoi.eventstore.Recording;

/** What the events of a batch have entered, to be worked out together. */
final class EnteredBatch {

    private final List<Runnable> steps = new ArrayList<>();
    private final Set<UUID> sought = new HashSet<>();
    private long firstPosition;

    void add(Recording at, Runnable step) {
        if (steps.isEmpty()) {
            firstPosition = at.position();
        }
        steps.add(step);
    }

    /** @param entry whose earlier amounts the step will ask for */
    void add(Recording at, Entry entry, Runnable step) {
        add(at, step);
        if (entry.id() != null) {
            sought.add(entry.id());
        }
    }

    /** In the order of their positions. */
    List<Runnable> steps() {
        return steps;
    }

    Set<UUID> sought() {
        return sought;
    }

    long firstPosition() {
        return firstPosition;
    }
}
