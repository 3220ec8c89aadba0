package org.sohoi.eventstore;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * The streams that the current command's decision rests on without writing to them: a donation, for instance, may only be
 * recorded while its association stands.
 *
 * <p>The PostgreSQL engine records the command's events only if none of these streams has moved since it was read, in the
 * same transaction, whichever process moved it; otherwise the append fails with a {@code ConcurrencyException} and the
 * command may be decided anew. Axon Server has no such check: there the command side looks just before the append,
 * and rules across aggregates hold up to commands that are decided at the same moment.
 */
public final class DecisionBasis {

    /** The last sequence of a stream that has not begun. */
    public static final long NOT_BEGUN = -1;

    private static final String RESOURCE = DecisionBasis.class.getName();

    private final Map<String, Long> lastSequences = new LinkedHashMap<>();

    private DecisionBasis() {}

    /**
     * Says that the decision took the stream as it was at {@code lastSequence} ({@link #NOT_BEGUN} when it was not
     * there). Outside a unit of work nothing is going to be recorded, and the call has no effect.
     */
    public static void restsOn(String stream, long lastSequence) {
        if (CurrentUnitOfWork.isStarted()) {
            DecisionBasis basis =
                    CurrentUnitOfWork.get().root().getOrComputeResource(RESOURCE, k -> new DecisionBasis());
            // Read twice at different versions: the earlier reading is the one that may be out of date.
            basis.lastSequences.merge(stream, lastSequence, Math::min);
        }
    }

    /** The declared streams of the current unit of work and the last sequence of each. */
    public static Map<String, Long> ofCurrentUnitOfWork() {
        if (!CurrentUnitOfWork.isStarted()) {
            return Map.of();
        }
        DecisionBasis basis = CurrentUnitOfWork.get().root().getResource(RESOURCE);
        return basis == null ? Map.of() : basis.lastSequences;
    }
}
