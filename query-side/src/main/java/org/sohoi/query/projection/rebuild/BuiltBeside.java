package org.sohoi.query.projection.rebuild;

import java.util.Collection;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.sohoi.query.projection.LedgerPositions;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ReadModel;

/** Projections built from the events up to a position, in a schema of their own that stays beside the live tables. */
public final class BuiltBeside {

    private final ReadModel live;
    private final EventStore events;
    private final LedgerPositions ledger;
    private final FreshProjections projections;

    BuiltBeside(ReadModel live, EventStore events, LedgerPositions ledger, FreshProjections projections) {
        this.live = live;
        this.events = events;
        this.ledger = ledger;
        this.projections = projections;
    }

    /**
     * Fills fresh tables in a schema that is made anew, with the indexes of the live ones.
     *
     * @param last position, from 1
     */
    public void build(String schema, Collection<Projection> chosen, long last, Pace pace) throws Exception {
        FreshTables tables = new FreshTables(live, schema);
        tables.create(chosen);
        try (ReadModel fresh = tables.open(chosen.size(), pace)) {
            List<FreshProjection> building = projections.of(chosen, fresh);
            new BulkHandling(events, ledger, pace).upTo(last, building, fresh);
            for (FreshProjection projection : building) {
                projection.complete(fresh);
                tables.settle(projection.projection(), fresh, pace);
            }
        }
    }

    /** Nothing, where there is no such schema. */
    public void drop(String schema) {
        new FreshTables(live, schema).drop();
    }
}
