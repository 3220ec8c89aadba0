package org.sohoi.events.serialization;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/**
 * The way by which old revisions of events are carried forward to the ones that the code knows. Nothing stored is ever
 * rewritten: what is read passes through the chain.
 *
 * <p>Every event is at its first revision, so the chain is empty. An event's next revision comes with its step here (see
 * {@link RevisionStep}), and with a golden file of its own beside the old one, which stays.
 */
public final class Upcasters {

    /** In the order in which the revisions came about; a step may rely on those before it. */
    private static final List<SingleEventUpcaster> STEPS = List.of();

    private Upcasters() {}

    public static EventUpcasterChain chain() {
        return new EventUpcasterChain(STEPS);
    }
}
