package org.sohoi.query.measures;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.sums.Breadth;
import org.sohoi.query.sums.CalendarFolding;

/** Has the deltas of a batch of events folded once they are written, just before the batch's transaction commits. */
final class BatchFolding {

    private static final String IN_THIS_BATCH = BatchFolding.class.getName();

    private final CalendarFolding folding;

    BatchFolding(CalendarFolding folding) {
        this.folding = folding;
    }

    /** @param write writes whatever of the batch is not written yet */
    void add(DeltaRows.Row row, Runnable write) {
        entered(write).add(row);
    }

    private Entered entered(Runnable write) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get();
        Entered entered = batch.getResource(IN_THIS_BATCH);
        if (entered == null) {
            Entered begun = new Entered();
            batch.resources().put(IN_THIS_BATCH, begun);
            batch.onPrepareCommit(unitOfWork -> {
                write.run();
                begun.numbers.forEach((breadth, numbers) -> folding.entered(breadth, numbers, begun.lastPosition));
            });
            batch.onRollback(unitOfWork -> folding.forget());
            return begun;
        }
        return entered;
    }

    /** How many deltas each series got. */
    private static final class Entered {

        private final Map<Breadth, Map<Integer, Integer>> numbers = new EnumMap<>(Breadth.class);
        private long lastPosition;

        void add(DeltaRows.Row row) {
            lastPosition = row.position();
            count(Breadth.OWN, row.series());
            count(Breadth.WIDER, row.wider());
            count(Breadth.WHOLE, row.whole());
        }

        private void count(Breadth breadth, @Nullable Integer series) {
            if (series != null) {
                numbers.computeIfAbsent(breadth, key -> new HashMap<>()).merge(series, 1, Integer::sum);
            }
        }
    }
}
