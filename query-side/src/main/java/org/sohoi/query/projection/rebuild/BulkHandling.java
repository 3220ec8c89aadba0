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

/** Hands events to several projections in large batches, each in one transaction. */
final class BulkHandling {

    /** Bounds what a batch holds in memory: rows of some hundred bytes. */
    private static final int EVENTS_AT_ONCE = 10_000;

    private final EventStore ledger;
    private final LedgerPositions positions;
    private final RebuildProgress progress;

    BulkHandling(EventStore ledger, LedgerPositions positions, RebuildProgress progress) {
        this.ledger = ledger;
        this.positions = positions;
        this.progress = progress;
    }

    /** Hands every projection the events that it has not handled, up to a position. */
    void upTo(long last, List<FreshProjection> projections, ReadModel fresh) throws Exception {
        long reached =
                projections.stream().mapToLong(FreshProjection::reached).min().orElse(last);
        if (reached >= last) {
            return;
        }
        try (LedgerFeed feed = new LedgerFeed(ledger, reached == 0 ? null : positions.tokenOf(reached), last)) {
            List<TrackedEventMessage<?>> batch = new ArrayList<>();
            for (List<TrackedEventMessage<?>> page = feed.next(); !page.isEmpty(); page = feed.next()) {
                batch.addAll(page);
                if (batch.size() + LedgerFeed.PAGE > EVENTS_AT_ONCE) {
                    handle(batch, projections, fresh);
                    batch.clear();
                }
            }
            handle(batch, projections, fresh);
        }
    }

    private void handle(List<TrackedEventMessage<?>> batch, List<FreshProjection> projections, ReadModel fresh)
            throws Exception {
        if (batch.isEmpty()) {
            return;
        }
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(batch.get(0));
        try {
            unitOfWork.attachTransaction(new SpringTransactionManager(fresh.transactions()));
            for (TrackedEventMessage<?> event : batch) {
                for (FreshProjection projection : projections) {
                    projection.handle(event);
                }
            }
        } catch (Exception | Error e) {
            unitOfWork.rollback(e);
            throw e;
        }
        unitOfWork.commit();
        long last = Recording.of(batch.get(batch.size() - 1)).position();
        projections.forEach(projection -> projection.reached(Math.max(last, projection.reached())));
        progress.reached(last);
    }
}
