package org.sohoi.query.time;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.LedgerEvent;
import org.sohoi.eventstore.Recording;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.RowBuffer;

/** Keeps when the ledger recorded what, so that an instant can be turned into a position. */
@ProcessingGroup("recorded")
class RecordedProjection {

    private static final String LATEST = RecordedProjection.class.getName() + ".latest";

    private final ReadModel readModel;
    private final RowBuffer<Recording> rows;

    RecordedProjection(ReadModel readModel) {
        this.readModel = readModel;
        this.rows = new RowBuffer<>(readModel, "recorded", List.of("first_position", "recorded_at"), recording ->
                new Object[] {recording.position(), OffsetDateTime.ofInstant(recording.recordedAt(), ZoneOffset.UTC)});
    }

    @EventHandler
    void on(LedgerEvent event, Recording recording) {
        Instant latest = latest(recording.position());
        // Axon Server's instants are those of its clients' clocks; here they never go back.
        if (latest == null || recording.recordedAt().isAfter(latest)) {
            rows.add(recording);
            CurrentUnitOfWork.get().resources().put(LATEST, recording.recordedAt());
        }
    }

    private @Nullable Instant latest(long position) {
        Instant inThisBatch = CurrentUnitOfWork.get().getResource(LATEST);
        return inThisBatch != null
                ? inThisBatch
                : new RecordedInstants(readModel.jdbc()).at(position - 1).recordedAt();
    }
}
