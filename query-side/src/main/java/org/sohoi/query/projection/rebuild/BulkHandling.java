package org.sohoi.query.projection.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.sohoi.eventstore.Recording;
import org.sohoi.query.projection.LedgerPositions;
import org.sohoi.query.projection.ReadModel;

/** Hands events to several projections in batches, each projection in transactions of its own. */
final class BulkHandling {

    private static final int BATCHES_AHEAD = 2;

    private final EventStore ledger;
    private final LedgerPositions positions;
    private final Pace pace;

    BulkHandling(EventStore ledger, LedgerPositions positions, Pace pace) {
        this.ledger = ledger;
        this.positions = positions;
        this.pace = pace;
    }

    /**
     * Hands every projection the events that it has not handled, up to a position. Events are read once; projections of
     * different lanes wait for each other only when one is batches ahead.
     */
    void upTo(long last, List<FreshProjection> projections, ReadModel fresh) throws Exception {
        long reached = reachedByAll(projections);
        if (reached >= last) {
            return;
        }
        TrackingToken after = reached == 0 ? null : positions.tokenOf(reached);
        int eventsAPage = Math.min(LedgerFeed.LARGEST_PAGE, pace.eventsAtOnce());
        int pagesAhead = BATCHES_AHEAD * (pace.eventsAtOnce() / eventsAPage);
        int number = Math.min(pace.lanes(), projections.size());
        try (LedgerFeed feed = new LedgerFeed(ledger, after, last, eventsAPage, pagesAhead, number);
                Lanes lanes = new Lanes(number)) {
            lanes.run(IntStream.range(0, number)
                    .mapToObj(lane -> (Lanes.Work) () -> handle(feed, lane, number, projections, fresh))
                    .toList());
        }
    }

    /** Hands all events, batch by batch, to the projections of a lane: of four lanes, the first has the first, the fifth … */
    private void handle(LedgerFeed feed, int lane, int lanes, List<FreshProjection> projections, ReadModel fresh)
            throws Exception {
        List<TrackedEventMessage<?>> batch = new ArrayList<>();
        List<TrackedEventMessage<?>> page;
        do {
            page = feed.next(lane);
            batch.addAll(page);
            boolean full = batch.size() + page.size() > pace.eventsAtOnce();
            if (!batch.isEmpty() && (full || page.isEmpty())) {
                for (int own = lane; own < projections.size(); own += lanes) {
                    handle(batch, projections.get(own), fresh);
                }
                pace.reached(reachedByAll(projections));
                batch.clear();
            }
        } while (!page.isEmpty());
    }

    private static long reachedByAll(List<FreshProjection> projections) {
        return projections.stream().mapToLong(FreshProjection::reached).min().orElse(Long.MAX_VALUE);
    }

    private static void handle(List<TrackedEventMessage<?>> batch, FreshProjection projection, ReadModel fresh)
            throws Exception {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(batch.get(0));
        try {
            unitOfWork.attachTransaction(new SpringTransactionManager(fresh.transactions()));
            for (TrackedEventMessage<?> event : batch) {
                projection.handle(event);
            }
        } catch (Exception | Error e) {
            unitOfWork.rollback(e);
            throw e;
        }
        unitOfWork.commit();
        projection.reached(Math.max(positionOf(batch.get(batch.size() - 1)), projection.reached()));
    }

    private static long positionOf(TrackedEventMessage<?> event) {
        return Recording.of(event).position();
    }
}
