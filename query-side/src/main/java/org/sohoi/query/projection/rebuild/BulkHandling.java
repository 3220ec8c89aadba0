package org.sohoi.query.projection.rebuild;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.sohoi.eventstore.Recording;
import org.sohoi.query.projection.LedgerPositions;
import org.sohoi.query.projection.ReadModel;

/** Hands events to several projections in batches, each projection in a transaction of its own. */
final class BulkHandling {

    private final EventStore ledger;
    private final LedgerPositions positions;
    private final Pace pace;

    BulkHandling(EventStore ledger, LedgerPositions positions, Pace pace) {
        this.ledger = ledger;
        this.positions = positions;
        this.pace = pace;
    }

    /** Hands every projection the events that it has not handled, up to a position. */
    void upTo(long last, List<FreshProjection> projections, ReadModel fresh) throws Exception {
        long reached =
                projections.stream().mapToLong(FreshProjection::reached).min().orElse(last);
        if (reached >= last) {
            return;
        }
        int eventsAPage = Math.min(LedgerFeed.LARGEST_PAGE, pace.eventsAtOnce());
        try (LedgerFeed feed =
                        new LedgerFeed(ledger, reached == 0 ? null : positions.tokenOf(reached), last, eventsAPage);
                Lanes lanes = new Lanes(Math.min(pace.lanes(), projections.size()))) {
            List<TrackedEventMessage<?>> batch = new ArrayList<>();
            for (List<TrackedEventMessage<?>> page = feed.next(); !page.isEmpty(); page = feed.next()) {
                batch.addAll(page);
                if (batch.size() + eventsAPage > pace.eventsAtOnce()) {
                    handle(List.copyOf(batch), projections, fresh, lanes);
                    batch.clear();
                }
            }
            handle(batch, projections, fresh, lanes);
        }
    }

    private void handle(
            List<TrackedEventMessage<?>> batch, List<FreshProjection> projections, ReadModel fresh, Lanes lanes)
            throws Exception {
        if (batch.isEmpty()) {
            return;
        }
        lanes.run(projections.stream()
                .map(projection -> (Lanes.Work) () -> handle(batch, projection, fresh))
                .toList());
        pace.reached(positionOf(batch.get(batch.size() - 1)));
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
