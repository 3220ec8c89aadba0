package org.sohoi.command.report;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.sohoi.command.report.ReportRule.REPORT_MUST_AWAIT_ACCEPTANCE;
import static org.sohoi.command.report.ReportRule.REPORT_MUST_EXIST;
import static org.sohoi.command.report.ReportRule.REPORT_MUST_MOVE_FORWARD;
import static org.sohoi.command.report.ReportRule.REPORT_MUST_NOT_BE_ACCEPTED;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.report.PeriodicReportAccepted;
import org.sohoi.events.report.PeriodicReportAmended;
import org.sohoi.events.report.PeriodicReportReturned;
import org.sohoi.events.report.PeriodicReportSubmitted;
import org.sohoi.events.report.ReportEvent;

/** What an association claims for a period, on its way to being accepted. */
@AggregateRoot(type = "periodic-report")
final class PeriodicReport {

    private enum Status {
        AWAITING_ACCEPTANCE,
        RETURNED,
        ACCEPTED
    }

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable UUID associationId;
    private Status status = Status.AWAITING_ACCEPTANCE;
    private LocalDate latestStepOn = LocalDate.MIN;

    PeriodicReport() {}

    PeriodicReport(SubmitPeriodicReport command) {
        Claims.check(command.reportId(), command.content(), command.effectiveOn());
        apply(new PeriodicReportSubmitted(
                command.reportId(), command.associationId(), command.effectiveOn(), command.content()));
    }

    void handle(AmendPeriodicReport command) {
        mustBeOf(command.associationId());
        REPORT_MUST_NOT_BE_ACCEPTED.require(
                status != Status.ACCEPTED, stream, "a report not accepted yet", "accepted on " + latestStepOn);
        mustMoveForwardTo(command.effectiveOn());
        Claims.check(command.reportId(), command.content(), command.effectiveOn());
        apply(new PeriodicReportAmended(
                command.reportId(),
                command.associationId(),
                command.effectiveOn(),
                command.content(),
                command.reason()));
    }

    void handle(AcceptPeriodicReport command) {
        mustBeOf(command.associationId());
        mustAwaitAcceptance();
        mustMoveForwardTo(command.effectiveOn());
        apply(new PeriodicReportAccepted(
                command.reportId(), command.associationId(), command.effectiveOn(), command.remarks()));
    }

    void handle(ReturnPeriodicReport command) {
        mustBeOf(command.associationId());
        mustAwaitAcceptance();
        mustMoveForwardTo(command.effectiveOn());
        apply(new PeriodicReportReturned(
                command.reportId(), command.associationId(), command.effectiveOn(), command.reason()));
    }

    private void mustBeOf(UUID association) {
        REPORT_MUST_EXIST.require(association.equals(associationId), stream, "a report of " + association, "none");
    }

    private void mustAwaitAcceptance() {
        REPORT_MUST_AWAIT_ACCEPTANCE.require(
                status == Status.AWAITING_ACCEPTANCE,
                stream,
                Status.AWAITING_ACCEPTANCE,
                "%s on %s".formatted(status, latestStepOn));
    }

    private void mustMoveForwardTo(LocalDate effectiveOn) {
        REPORT_MUST_MOVE_FORWARD.require(
                !effectiveOn.isBefore(latestStepOn), stream, "on or after " + latestStepOn, effectiveOn);
    }

    @EventSourcingHandler
    void on(PeriodicReportSubmitted event) {
        stream = event.reportId().toString();
        associationId = event.associationId();
        reached(Status.AWAITING_ACCEPTANCE, event);
    }

    @EventSourcingHandler
    void on(PeriodicReportAmended event) {
        reached(Status.AWAITING_ACCEPTANCE, event);
    }

    @EventSourcingHandler
    void on(PeriodicReportAccepted event) {
        reached(Status.ACCEPTED, event);
    }

    @EventSourcingHandler
    void on(PeriodicReportReturned event) {
        reached(Status.RETURNED, event);
    }

    private void reached(Status step, ReportEvent event) {
        status = step;
        latestStepOn = event.effectiveOn();
    }
}
