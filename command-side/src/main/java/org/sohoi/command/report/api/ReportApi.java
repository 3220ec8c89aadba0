package org.sohoi.command.report.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.sohoi.command.api.Caller;
import org.sohoi.command.api.Receipt;
import org.sohoi.command.api.Writes;
import org.sohoi.command.report.AcceptPeriodicReport;
import org.sohoi.command.report.AmendPeriodicReport;
import org.sohoi.command.report.ReturnPeriodicReport;
import org.sohoi.command.report.SubmitPeriodicReport;
import org.sohoi.command.report.api.ReportBodies.Acceptance;
import org.sohoi.command.report.api.ReportBodies.Amendment;
import org.sohoi.command.report.api.ReportBodies.Return;
import org.sohoi.command.report.api.ReportBodies.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The periodic reports of an association. */
@Tag(name = "Reports")
@RestController
@RequestMapping(
        path = "/api/v1/associations/{id}/reports",
        consumes = "application/json",
        produces = "application/json")
class ReportApi {

    private static final String REPORTS = "/api/v1/associations/%s/reports";

    private final Writes writes;

    ReportApi(Writes writes) {
        this.writes = writes;
    }

    @Operation(summary = "Submit a report")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> submit(
            Caller caller, @PathVariable("id") UUID associationId, @Valid @RequestBody Submission body) {
        UUID reportId = caller.newId();
        return writes.created(
                caller,
                new SubmitPeriodicReport(reportId, associationId, body.effectiveOn(), body.content()),
                REPORTS.formatted(associationId),
                reportId);
    }

    @Operation(summary = "Restate a report in full")
    @PostMapping("/{reportId}/amendments")
    ResponseEntity<Receipt> amend(
            Caller caller,
            @PathVariable("id") UUID associationId,
            @PathVariable UUID reportId,
            @Valid @RequestBody Amendment body) {
        return writes.changed(
                caller.because(body.reason()),
                new AmendPeriodicReport(reportId, associationId, body.effectiveOn(), body.content(), body.reason()),
                reportId);
    }

    @Operation(summary = "Accept a report")
    @PostMapping("/{reportId}/acceptances")
    ResponseEntity<Receipt> accept(
            Caller caller,
            @PathVariable("id") UUID associationId,
            @PathVariable UUID reportId,
            @Valid @RequestBody Acceptance body) {
        return writes.changed(
                caller,
                new AcceptPeriodicReport(reportId, associationId, body.effectiveOn(), body.remarks()),
                reportId);
    }

    @Operation(summary = "Send a report back")
    @PostMapping("/{reportId}/returns")
    ResponseEntity<Receipt> sendBack(
            Caller caller,
            @PathVariable("id") UUID associationId,
            @PathVariable UUID reportId,
            @Valid @RequestBody Return body) {
        return writes.changed(
                caller.because(body.reason()),
                new ReturnPeriodicReport(reportId, associationId, body.effectiveOn(), body.reason()),
                reportId);
    }
}
