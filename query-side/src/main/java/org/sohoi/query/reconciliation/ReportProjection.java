package org.sohoi.query.reconciliation;

import java.util.List;
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

/** Writes down every state of every periodic report, and never touches it again. */
@ProcessingGroup(ReportProjection.NAME)
final class ReportProjection {

    static final String NAME = "reports";

    private final RowBuffer<Row> rows;

    ReportProjection(ReadModel readModel) {
        this.rows = new RowBuffer<>(
                readModel,
                "report_fact",
                List.of(
                        "position",
                        "report_id",
                        "association_id",
                        "effective_on",
                        "status",
                        "content",
                        "period_from",
                        "period_to",
                        "claims"),
                Row::values);
    }

    @EventHandler
    void on(PeriodicReportSubmitted event, Recording recording) {
        rows.add(new Row(event, recording.position(), ReportStatus.SUBMITTED, event.content()));
    }

    @EventHandler
    void on(PeriodicReportAmended event, Recording recording) {
        rows.add(new Row(event, recording.position(), ReportStatus.AMENDED, event.content()));
    }

    @EventHandler
    void on(PeriodicReportReturned event, Recording recording) {
        rows.add(new Row(event, recording.position(), ReportStatus.RETURNED, null));
    }

    @EventHandler
    void on(PeriodicReportAccepted event, Recording recording) {
        rows.add(new Row(event, recording.position(), ReportStatus.ACCEPTED, null));
    }

    private record Row(
            ReportEvent event,
            long position,
            ReportStatus status,
            @Nullable ReportContent content) {

        private @Nullable Object[] values() {
            return new @Nullable Object[] {
                position,
                event.reportId(),
                event.associationId(),
                event.effectiveOn(),
                status.name(),
                content == null ? null : Reports.JSON.writeValueAsString(content),
                content == null ? null : content.from(),
                content == null ? null : content.to(),
                content == null ? null : content.figures().size()
            };
        }
    }
}
