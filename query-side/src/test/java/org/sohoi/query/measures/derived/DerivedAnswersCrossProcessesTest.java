package org.sohoi.query.measures.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sohoi.events.serialization.EventCatalogue;
import org.sohoi.events.serialization.LedgerSerializer;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.MeasureAnswer;
import org.sohoi.query.measures.MeasureFilter;
import org.sohoi.query.measures.MeasureGrid;
import org.sohoi.query.measures.MeasureRow;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Interval;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.measures.catalogue.MeasureUnit;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.KnownAt;

/** Questions and answers arrive in another process as they left. */
class DerivedAnswersCrossProcessesTest {

    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate TO = LocalDate.of(2023, 8, 26);
    private static final Coordinates PERIOD =
            Coordinates.period(FROM, TO, new KnownAt(12, Instant.parse("2023-08-25T10:15:30.123456Z")), TO);
    private static final Quotient QUOTIENT = new Quotient(1, 8, new BigDecimal("0.1250"));
    private static final AskMeasure QUESTION = new AskMeasure(
            "sustainable-aid-share", PERIOD, MeasureFilter.NONE, List.of(Dimension.CATEGORY), Interval.WEEK);

    private static final MeasureRow OTHERS =
            new MeasureRow(Top.nameless(List.of(Dimension.CATEGORY)), true, null, null, 5);
    private static final MeasureAnswer MEASURED = new MeasureAnswer(
            "disbursed",
            MeasureUnit.VND,
            MeasureKind.FLOW,
            PERIOD,
            MeasureFilter.NONE,
            List.of(Dimension.CATEGORY),
            null,
            List.of(),
            null,
            5L);

    static List<Object> messages() {
        return List.of(
                new AskRatio(QUESTION, 3),
                new RatioAnswer(
                                "sustainable-aid-share",
                                MeasureUnit.SHARE,
                                MeasureKind.RATIO,
                                4,
                                PERIOD,
                                MeasureFilter.NONE,
                                List.of(Dimension.CATEGORY),
                                Interval.WEEK,
                                List.of(new RatioRow(Map.of("category", "PUPIL"), FROM, TO, QUOTIENT)),
                                List.of(new RatioTotal(FROM, TO, new Quotient(1, 0, null))),
                                QUOTIENT)
                        .withTop(
                                1,
                                List.of(new RatioRow(
                                        Top.nameless(List.of(Dimension.CATEGORY)), true, null, null, QUOTIENT))),
                new AskTop(QUESTION, 3),
                MEASURED.withTop(1, List.of(OTHERS)),
                new AskComparison(QUESTION, PERIOD.previous(), 3),
                new ComparisonAnswer(
                        "sustainable-aid-share",
                        MeasureUnit.SHARE,
                        MeasureKind.RATIO,
                        4,
                        PERIOD,
                        PERIOD.previous(),
                        MeasureFilter.NONE,
                        List.of(Dimension.CATEGORY),
                        Interval.WEEK,
                        3,
                        List.of(new ComparisonRow(
                                Map.of("category", "PUPIL"),
                                true,
                                FROM,
                                TO,
                                FROM.minusWeeks(1),
                                TO.minusWeeks(1),
                                Compared.of(Figure.of(QUOTIENT), Figure.of(new Quotient(1, 0, null))))),
                        List.of(new ComparisonTotal(
                                FROM,
                                TO,
                                FROM.minusWeeks(1),
                                TO.minusWeeks(1),
                                Compared.of(Figure.of(2), Figure.of(1)))),
                        Compared.of(Figure.of(5), Figure.of(3))));
    }

    @Test
    void gridsArriveAsTheyLeft() {
        MeasureGrid part = new MeasureGrid(
                "disbursed",
                MeasureUnit.VND,
                MeasureKind.FLOW,
                PERIOD,
                MeasureFilter.NONE,
                List.of(Dimension.CATEGORY),
                Interval.WEEK,
                List.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 7, 1), LocalDate.of(2023, 8, 26)),
                List.of(List.of("PUPIL")),
                List.of(new long[] {Long.MAX_VALUE, -7}));
        RatioGrid grid = new RatioGrid(QUESTION, part, part);
        assertThat(sent(grid)).usingRecursiveComparison().isEqualTo(grid);
        assertThat(sent(new ExportRatio(QUESTION))).isEqualTo(new ExportRatio(QUESTION));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void arriveAsTheyLeft(Object message) {
        assertThat(sent(message)).isEqualTo(message);
    }

    private static Object sent(Object message) {
        LedgerSerializer serializer = new LedgerSerializer(new EventCatalogue());
        SerializedObject<byte[]> sent = serializer.serialize(message, byte[].class);
        return serializer.deserialize(sent);
    }
}
