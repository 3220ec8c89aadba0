package org.sohoi.query.reconciliation;

import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.report.PeriodicReportAccepted;
import org.sohoi.events.report.PeriodicReportAmended;
import org.sohoi.events.report.PeriodicReportReturned;
import org.sohoi.events.report.PeriodicReportSubmitted;
import org.sohoi.events.report.ReportContent;
import org.sohoi.events.report.ReportEvent;
import org.sohoi.eventstore.Recording;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.RowBuffer;
import tools.jackson.databind.json.JsonMapper;

/** Writes down every state of every periodic report, and never touches it again. */
@ProcessingGroup(ReportProjection.NAME)
final class ReportProjection {

    static final String NAME = "reports";

    private final RowBuffer<Row> rows;

    ReportProjection(ReadModel readModel, JsonMapper json) {
        this.rows = new RowBuffer<>(readModel, """
                INSERT INTO report_fact
                    (position, report_id, association_id, effective_on, status, content, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", (statement, row) -> {
            statement.setLong(1, row.recording().position());
            statement.setObject(2, row.event().reportId());
            statement.setObject(3, row.event().associationId());
            statement.setObject(4, row.event().effectiveOn());
            statement.setString(5, row.status().name());
            statement.setString(6, row.content() == null ? null : json.writeValueAsString(row.content()));
            statement.setObject(7, row.recording().recordedAt().atOffset(ZoneOffset.UTC));
        });
    }

    @EventHandler
    void on(PeriodicReportSubmitted event, Recording recording) {
        rows.add(new Row(event, recording, ReportStatus.SUBMITTED, event.content()));
    }

    @EventHandler
    void on(PeriodicReportAmended event, Recording recording) {
        rows.add(new Row(event, recording, ReportStatus.AMENDED, event.content()));
    }

    @EventHandler
    void on(PeriodicReportReturned event, Recording recording) {
        rows.add(new Row(event, recording, ReportStatus.RETURNED, null));
    }

    @EventHandler
    void on(PeriodicReportAccepted event, Recording recording) {
        rows.add(new Row(event, recording, ReportStatus.ACCEPTED, null));
    }

    private record Row(
            ReportEvent event,
            Recording recording,
            ReportStatus status,
            @Nullable ReportContent content) {}
}
