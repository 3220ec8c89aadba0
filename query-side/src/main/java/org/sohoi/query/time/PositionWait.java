package org.sohoi.query.time;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.projection.ProjectionPositions;

/** Waits, for a while, until all projections have reached a position. */
final class PositionWait {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final ProjectionPositions projections;
    private final LongSupplier head;
    private final TimeProperties properties;
    private final SharedPoll poll;

    PositionWait(ProjectionPositions projections, LongSupplier head, TimeProperties properties) {
        this.projections = projections;
        this.head = head;
        this.properties = properties;
        this.poll = new SharedPoll(projections::reachedByAll, properties.poll());
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
        long last = head.getAsLong();
        if (position > last) {
            throw QuestionRefused.invalid(
                    "PositionMustBeRecorded",
                    parameter,
                    "The ledger has not come to position %d".formatted(position),
                    "a position up to " + last,
                    Long.toString(position));
        }
        long seen = Math.max(reached, await(position));
        if (seen < position) {
            throw QuestionRefused.notYet(
                    "PositionMustBeProjected",
                    parameter,
                    "Position %d is recorded, but not yet in the answers".formatted(position),
                    "position " + position,
                    "position " + seen,
                    RETRY_AFTER);
        }
        return seen;
    }

    private long await(long position) {
        try {
            return poll.await(position, properties.patience());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the projections", e);
        }
    }
}
