package org.sohoi.query.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sohoi.events.report.Precision;
import org.sohoi.events.report.Scope;
import org.sohoi.events.serialization.EventCatalogue;
import org.sohoi.events.serialization.LedgerSerializer;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.KnownAt;

class QuestionsAboutReportsCrossProcessesTest {

    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate TO = LocalDate.of(2023, 8, 26);
    private static final UUID ASSOCIATION = UUID.randomUUID();
    private static final ReportCursor CURSOR = new ReportCursor(FROM, TO, ASSOCIATION, UUID.randomUUID());

    static List<Object> messages() {
        KnownAt knownAt = new KnownAt(12, Instant.parse("2023-08-25T10:15:30.123456Z"));
        AskedReports asked = new AskedReports(Coordinates.period(FROM, TO, knownAt, FROM), ASSOCIATION);
        ReconciledFigure figure = new ReconciledFigure(
                "F08",
                "scholarships",
                Map.of("category", List.of("PUPIL")),
                Scope.OWN,
                7,
                Precision.EXACT,
                null,
                null,
                Verdict.NOT_COMPARABLE);
        ReconciledReport report = new ReconciledReport(
                CURSOR.reportId(), ASSOCIATION, "Hội", ReportStatus.RETURNED, FROM, TO, TO, 11, List.of(figure));
        return List.of(
                new CountReports(asked, ReportCursor.START),
                new ReportCount(439, 5_000_000_000L),
                new Reconcile(new AskedReports(asked.coordinates(), null), CURSOR, 100),
                new ReconciledReports(List.of(report), CURSOR),
                new ReconciledReports(List.of(), null));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void arriveAsTheyLeft(Object message) {
        LedgerSerializer serializer = new LedgerSerializer(new EventCatalogue());
        SerializedObject<byte[]> sent = serializer.serialize(message, byte[].class);
        assertThat(serializer.<byte[], Object>deserialize(sent)).isEqualTo(message);
    }
}
