package org.sohoi.query.time;

import java.time.Duration;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.projection.LedgerPositions;
import org.sohoi.query.projection.ProjectionPositions;

/** Waits, for a while, until all projections have reached a position. */
final class PositionWait {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final ProjectionPositions projections;
    private final LedgerPositions ledger;
    private final TimeProperties properties;

    PositionWait(ProjectionPositions projections, LedgerPositions ledger, TimeProperties properties) {
        this.projections = projections;
        this.ledger = ledger;
        this.properties = properties;
    }

    /**
     * Waits until all projections have handled the event at that position.
     *
     * @param parameter who asked for it, for the refusal
     * @return the position that they have reached, which may be a later one
     */
    long untilReached(String parameter, long position) {
        long reached = projections.reachedByAll();
        if (reached >= position) {
            return reached;
        }
        long head = ledger.head();
        if (position > head) {
            throw QuestionRefused.invalid(
                    "PositionMustBeRecorded",
                    parameter,
                    "The ledger has not come to position %d".formatted(position),
                    "a position up to " + head,
                    Long.toString(position));
        }
        long deadline = System.nanoTime() + properties.patience().toNanos();
        while (reached < position) {
            if (System.nanoTime() > deadline) {
                throw QuestionRefused.notYet(
                        "PositionMustBeProjected",
                        parameter,
                        "Position %d is recorded, but not yet in the answers".formatted(position),
                        "position " + position,
                        "position " + reached,
                        RETRY_AFTER);
            }
            pause();
            reached = projections.reachedByAll();
        }
        return reached;
    }

    private void pause() {
        try {
            Thread.sleep(properties.poll().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the projections", e);
        }
    }
}
