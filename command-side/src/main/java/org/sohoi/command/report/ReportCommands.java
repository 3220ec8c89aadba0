package org.sohoi.command.report;

import static org.sohoi.command.report.ReportRule.REPORT_MUST_BE_NEW;
import static org.sohoi.command.report.ReportRule.REPORT_MUST_EXIST;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.sohoi.command.association.Standings;
import org.sohoi.command.decision.AggregateStreams;
import org.sohoi.command.decision.LedgerStreams;

/** What may be asked of a periodic report, decided with the standing of its association in view. */
final class ReportCommands {

    private final AggregateStreams<PeriodicReport> reports;
    private final Standings standings;

    ReportCommands(LedgerStreams streams, Standings standings) {
        this.reports = streams.of(PeriodicReport.class);
        this.standings = standings;
    }

    @CommandHandler
    void handle(SubmitPeriodicReport command) {
        standings.mustTakeEntriesOn(command.associationId(), command.effectiveOn());
        String stream = command.reportId().toString();
        REPORT_MUST_BE_NEW.require(reports.find(stream).isEmpty(), stream, "a report of its own", "one there already");
        reports.begin(stream, () -> new PeriodicReport(command));
    }

    @CommandHandler
    void handle(AmendPeriodicReport command) {
        standings.mustTakeEntriesOn(command.associationId(), command.effectiveOn());
        existing(command.reportId()).execute(report -> report.handle(command));
    }

    @CommandHandler
    void handle(AcceptPeriodicReport command) {
        standings.mustTakeEntriesOn(command.associationId(), command.effectiveOn());
        existing(command.reportId()).execute(report -> report.handle(command));
    }

    @CommandHandler
    void handle(ReturnPeriodicReport command) {
        standings.mustTakeEntriesOn(command.associationId(), command.effectiveOn());
        existing(command.reportId()).execute(report -> report.handle(command));
    }

    private Aggregate<PeriodicReport> existing(UUID reportId) {
        return reports.change(
                reportId.toString(), () -> REPORT_MUST_EXIST.violated(reportId, "a submitted report", "no such id"));
    }
}
