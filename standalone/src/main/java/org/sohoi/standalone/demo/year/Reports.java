package org.sohoi.standalone.demo.year;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sohoi.command.report.AcceptPeriodicReport;
import org.sohoi.command.report.AmendPeriodicReport;
import org.sohoi.command.report.ReturnPeriodicReport;
import org.sohoi.command.report.SubmitPeriodicReport;
import org.sohoi.events.report.ReportContent;
import org.sohoi.events.report.ReportedFigure;
import org.sohoi.events.report.Scope;
import org.sohoi.standalone.demo.province.DemoAssociation;
import org.sohoi.standalone.demo.province.Figure;
import org.sohoi.standalone.demo.province.Figures;

/** What the associations of the province claimed that morning, and what became of their reports. */
final class Reports {

    private static final LocalDate FROM = LocalDate.of(Season.YEAR, 1, 1);
    private static final LocalDate ACCEPTED_ON = LocalDate.of(Season.YEAR, 9, 5);

    private final List<Figure> figures;

    Reports(Figures figures) {
        this.figures = figures.all();
    }

    List<Object> accepted(DemoAssociation association) {
        UUID report = reportOf(association);
        return List.of(
                new SubmitPeriodicReport(report, association.id(), Figures.REPORTED_ON, claims(association)),
                new AcceptPeriodicReport(report, association.id(), ACCEPTED_ON, null));
    }

    /** Submitted without its last figure, sent back, completed. */
    List<Object> acceptedAtTheSecondGo(DemoAssociation association) {
        UUID report = reportOf(association);
        ReportContent complete = claims(association);
        ReportContent incomplete = new ReportContent(
                complete.from(),
                complete.to(),
                complete.figures().subList(0, complete.figures().size() - 1),
                complete.remarks());
        return List.of(
                new SubmitPeriodicReport(report, association.id(), Figures.REPORTED_ON, incomplete),
                new ReturnPeriodicReport(report, association.id(), Figures.REPORTED_ON, "Thiếu số liệu (dữ liệu mẫu)"),
                new AmendPeriodicReport(
                        report, association.id(), Figures.REPORTED_ON, complete, "Bổ sung (dữ liệu mẫu)"),
                new AcceptPeriodicReport(report, association.id(), ACCEPTED_ON, null));
    }

    private ReportContent claims(DemoAssociation association) {
        List<ReportedFigure> claimed = figures.stream()
                .filter(figure -> association.system().equals(figure.system()))
                .map(figure -> new ReportedFigure(
                        figure.id(),
                        figure.measure(),
                        figure.filter(),
                        Scope.ALL_TIERS,
                        figure.value(),
                        figure.precision()))
                .toList();
        return new ReportContent(FROM, Figures.REPORTED_ON, claimed, "Báo cáo 8 tháng (dữ liệu mẫu)");
    }

    private static UUID reportOf(DemoAssociation association) {
        return UUID.nameUUIDFromBytes(
                "sohoi demo report %s".formatted(association.id()).getBytes(StandardCharsets.UTF_8));
    }
}
