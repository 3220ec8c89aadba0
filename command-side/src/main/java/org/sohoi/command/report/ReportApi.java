package org.sohoi.command.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.sohoi.command.api.Caller;
import org.sohoi.command.api.Receipt;
import org.sohoi.command.api.Writes;
import org.sohoi.command.report.ReportBodies.Acceptance;
import org.sohoi.command.report.ReportBodies.Amendment;
import org.sohoi.command.report.ReportBodies.Return;
import org.sohoi.command.report.ReportBodies.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The periodic reports of an association. */
@RestController
@RequestMapping("/api/v1/associations/{associationId}/reports")
@Tag(name = "Reports")
final class ReportApi {

    private static final String REPORTS = "/api/v1/associations/%s/reports";

    private final Writes writes;

    ReportApi(Writes writes) {
        this.writes = writes;
    }

    @PostMapping
    @Operation(summary = "Submit a report")
    ResponseEntity<Receipt> submit(
            Caller caller, @PathVariable UUID associationId, @Valid @RequestBody Submission body) {
        UUID reportId = caller.newId();
        return writes.created(
                caller,
                new SubmitPeriodicReport(reportId, associationId, body.effectiveOn(), body.content()),
                REPORTS.formatted(associationId),
                reportId);
    }

    @PostMapping("/{reportId}/amendments")
    @Operation(summary = "Restate a report in full")
    ResponseEntity<Receipt> amend(
            Caller caller,
            @PathVariable UUID associationId,
            @PathVariable UUID reportId,
            @Valid @RequestBody Amendment body) {
        return writes.changed(
                caller.because(body.reason()),
                new AmendPeriodicReport(reportId, associationId, body.effectiveOn(), body.content(), body.reason()),
                reportId);
    }

    @PostMapping("/{reportId}/acceptances")
    @Operation(summary = "Accept a report")
    ResponseEntity<Receipt> accept(
            Caller caller,
            @PathVariable UUID associationId,
            @PathVariable UUID reportId,
            @Valid @RequestBody Acceptance body) {
        return writes.changed(
                caller,
                new AcceptPeriodicReport(reportId, associationId, body.effectiveOn(), body.remarks()),
                reportId);
    }

    @PostMapping("/{reportId}/returns")
    @Operation(summary = "Send a report back")
    ResponseEntity<Receipt> sendBack(
            Caller caller,
            @PathVariable UUID associationId,
            @PathVariable UUID reportId,
            @Valid @RequestBody Return body) {
        return writes.changed(
                caller.because(body.reason()),
                new ReturnPeriodicReport(reportId, associationId, body.effectiveOn(), body.reason()),
                reportId);
    }
}
