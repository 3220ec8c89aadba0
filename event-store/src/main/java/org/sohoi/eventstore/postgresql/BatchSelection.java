package org.sohoi.eventstore.postgresql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The groups that may go into one batch. */
final class BatchSelection {

    private final BatchLimits limits;
    private final List<PendingAppend> batch = new ArrayList<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> restedOn = new HashSet<>();
    private int events;
    private long bytes;

    BatchSelection(BatchLimits limits) {
        this.limits = limits;
    }

    boolean isFull() {
        return events >= limits.events() || bytes >= limits.bytes();
    }

    /** Takes the group unless it writes to a stream that another here touches, or rests on one that another writes to. */
    boolean takes(PendingAppend pending) {
        AppendGroup group = pending.group();
        if (anyIn(written, group.expectedSequences().keySet()) || anyIn(restedOn, group.writtenStreams())) {
            return false;
        }
        written.addAll(group.writtenStreams());
        if (group.expectedSequences().size() > group.writtenStreams().size()) {
            restedOn.addAll(group.expectedSequences().keySet());
        }
        events += group.events().size();
        bytes += group.size();
        batch.add(pending);
        return true;
    }

    /** {@code Collections.disjoint} goes through the larger set here, which grows with the batch. */
    private static boolean anyIn(Set<String> many, Set<String> few) {
        for (String stream : few) {
            if (many.contains(stream)) {
                return true;
            }
        }
        return false;
    }

    List<PendingAppend> batch() {
        return batch;
    }
}
