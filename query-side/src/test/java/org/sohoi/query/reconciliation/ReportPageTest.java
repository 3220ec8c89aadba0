package org.sohoi.query.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sohoi.events.report.Precision;
import org.sohoi.events.report.ReportContent;
import org.sohoi.events.report.ReportedFigure;
import org.sohoi.events.report.Scope;

/** A page ends before it claims too much that has to be asked for by itself. */
class ReportPageTest {

    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate TO = LocalDate.of(2023, 8, 26);

    @Test
    void hasAllReportsOfSums() {
        ReportPage page = page(claiming("mobilised", 1_900), claiming("members", 100));
        assertThat(page.answerable()).isEqualTo(page);
    }

    @Test
    void endsBeforeTooManyThatAreNone() {
        Report first = claiming("distinct-beneficiaries", 120);
        Report second = claiming("average-donation", 80);
        assertThat(page(first, second, claiming("mobilised", 9)).answerable().more())
                .isFalse();
        assertThat(page(first, second, claiming("distinct-beneficiaries", 1)).answerable())
                .isEqualTo(new ReportPage(List.of(first, second), true));
    }

    @Test
    void hasOneReportAtLeast() {
        Report first = claiming("distinct-beneficiaries", 500);
        assertThat(page(first).answerable()).isEqualTo(page(first));
        assertThat(page(first, first).answerable()).isEqualTo(new ReportPage(List.of(first), true));
    }

    private static ReportPage page(Report... reports) {
        return new ReportPage(List.of(reports), false);
    }

    private static Report claiming(String measure, int times) {
        ReportedFigure figure = new ReportedFigure("F01", measure, Map.of(), Scope.OWN, 1, Precision.EXACT);
        ReportContent content = new ReportContent(
                FROM, TO, Stream.generate(() -> figure).limit(times).toList(), null);
        return new Report(new UUID(1, 1), new UUID(1, 2), ReportStatus.SUBMITTED, content, TO, 1);
    }
}
