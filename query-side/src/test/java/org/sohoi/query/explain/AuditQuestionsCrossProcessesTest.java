package org.sohoi.query.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sohoi.events.serialization.EventCatalogue;
import org.sohoi.events.serialization.LedgerSerializer;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.Cause;
import org.sohoi.query.measures.MeasureFilter;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.measures.catalogue.MeasureUnit;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.KnownAt;
import org.sohoi.query.trace.Contribution;
import org.sohoi.query.trace.Cursor;
import org.sohoi.query.trace.FindStretches;
import org.sohoi.query.trace.Page;
import org.sohoi.query.trace.ReadStretch;
import org.sohoi.query.trace.Stretch;
import org.sohoi.query.trace.Stretches;
import org.sohoi.query.trace.Trace;
import org.sohoi.query.trace.TraceFigure;

/** Questions of auditors, and the answers to them, arrive in another process as they left. */
class AuditQuestionsCrossProcessesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 8, 25);
    private static final KnownAt T1 = new KnownAt(4, Instant.parse("2023-08-24T10:15:30.123456Z"));
    private static final KnownAt T2 = new KnownAt(12, Instant.parse("2023-08-25T10:15:30.123456Z"));
    private static final Coordinates AT = Coordinates.asOf(DAY, T2, DAY);
    private static final Page PAGE = new Page(new Cursor(7, 1), 50);
    private static final Contribution CONTRIBUTION = new Contribution(
            8,
            0,
            T2.recordedAt(),
            "donation.recorded",
            UUID.randomUUID().toString(),
            UUID.randomUUID(),
            Map.of(Dimension.DONOR_KIND, "COLLECTIVE"),
            DAY,
            UUID.randomUUID(),
            Cause.ENTERED,
            7);

    static List<Object> messages() {
        AskMeasure question = AskMeasure.total("mobilised", AT, MeasureFilter.NONE);
        return List.of(
                new TraceFigure(question, PAGE),
                new Trace(
                        "mobilised",
                        MeasureUnit.VND,
                        MeasureKind.FLOW,
                        AT,
                        MeasureFilter.NONE,
                        7,
                        1,
                        List.of(CONTRIBUTION),
                        7,
                        "8.0"),
                new FindStretches(question, 5, Cursor.START),
                new Stretches(2, Cursor.START, List.of(new Cursor(7, 1), new Cursor(8, 0))),
                new ReadStretch(question, 5, Cursor.START, new Cursor(7, 1)),
                new Stretch(List.of(CONTRIBUTION)),
                new ExplainDifference(question, T1, PAGE),
                new Explanation(
                        "mobilised",
                        MeasureUnit.VND,
                        MeasureKind.FLOW,
                        AT,
                        MeasureFilter.NONE,
                        new KnownFigure(T1, 3),
                        new KnownFigure(T2, 12),
                        9,
                        List.of(new Subtotal(ChangeKind.LATE_ENTRY, 1, 7), new Subtotal(ChangeKind.RECLASSIFIED, 1, 2)),
                        9,
                        2,
                        List.of(Change.reclassified(UUID.randomUUID(), true, 2), Change.recorded(CONTRIBUTION, DAY)),
                        null));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void arriveAsTheyLeft(Object message) {
        LedgerSerializer serializer = new LedgerSerializer(new EventCatalogue());
        SerializedObject<byte[]> sent = serializer.serialize(message, byte[].class);
        assertThat((Object) serializer.deserialize(sent)).isEqualTo(message);
    }
}
