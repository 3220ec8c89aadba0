package org.sohoi.command.report;

import static org.sohoi.command.OneAssociation.ASSOCIATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.OneAssociation;
import org.sohoi.command.association.Standings;
import org.sohoi.events.report.PeriodicReportAccepted;
import org.sohoi.events.report.PeriodicReportAmended;
import org.sohoi.events.report.PeriodicReportReturned;
import org.sohoi.events.report.PeriodicReportSubmitted;
import org.sohoi.events.report.Precision;
import org.sohoi.events.report.ReportContent;
import org.sohoi.events.report.ReportedFigure;
import org.sohoi.events.report.Scope;

/** Reports as specifications speak of them. */
final class Reports {

    static final UUID REPORT = UUID.fromString("0192f0a1-7c00-7000-8000-0000000000b1");
    static final ReportedFigure MOBILISED = figure("F10", "mobilised", 18_900_000_000L);

    private Reports() {}

    /** The association exists. */
    static LedgerSpecification ledger() {
        return new LedgerSpecification(
                        (streams, clock) -> List.of(new ReportCommands(streams, new Standings(streams, clock))))
                .given(OneAssociation.associationRegistered());
    }

    static ReportedFigure figure(String code, String measure, long value) {
        return new ReportedFigure(
                code, measure, Map.of("form", List.of("CASH")), Scope.ALL_TIERS, value, Precision.AT_LEAST);
    }

    static ReportedFigure filtered(String dimension, List<String> values) {
        return new ReportedFigure("F10", "mobilised", Map.of(dimension, values), Scope.OWN, 1, Precision.EXACT);
    }

    /** Of eight months. */
    static ReportContent claiming(ReportedFigure... figures) {
        return of("2023-01-01", "2023-08-25", figures);
    }

    static ReportContent of(String from, String to, ReportedFigure... figures) {
        return new ReportContent(day(from), day(to), List.of(figures), "Báo cáo 8 tháng");
    }

    static SubmitPeriodicReport submit(String day, ReportContent content) {
        return new SubmitPeriodicReport(REPORT, ASSOCIATION, day(day), content);
    }

    static AmendPeriodicReport amend(String day, ReportContent content) {
        return new AmendPeriodicReport(REPORT, ASSOCIATION, day(day), content, "Bổ sung");
    }

    static AcceptPeriodicReport accept(String day) {
        return new AcceptPeriodicReport(REPORT, ASSOCIATION, day(day), "Đã đối chiếu");
    }

    static ReturnPeriodicReport sendBack(String day) {
        return new ReturnPeriodicReport(REPORT, ASSOCIATION, day(day), "Thiếu số liệu");
    }

    static PeriodicReportSubmitted submitted(String day, ReportContent content) {
        return new PeriodicReportSubmitted(REPORT, ASSOCIATION, day(day), content);
    }

    static PeriodicReportAmended amended(String day, ReportContent content) {
        return new PeriodicReportAmended(REPORT, ASSOCIATION, day(day), content, "Bổ sung");
    }

    static PeriodicReportAccepted accepted(String day) {
        return new PeriodicReportAccepted(REPORT, ASSOCIATION, day(day), "Đã đối chiếu");
    }

    static PeriodicReportReturned returned(String day) {
        return new PeriodicReportReturned(REPORT, ASSOCIATION, day(day), "Thiếu số liệu");
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
