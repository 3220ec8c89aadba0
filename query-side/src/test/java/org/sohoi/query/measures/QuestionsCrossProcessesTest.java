package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sohoi.events.serialization.EventCatalogue;
import org.sohoi.events.serialization.LedgerSerializer;
import org.sohoi.query.measures.catalogue.AskCatalogue;
import org.sohoi.query.measures.catalogue.CatalogueAnswer;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Interval;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.measures.catalogue.MeasureUnit;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.KnownAt;

/** Questions, answers and refusals arrive in another process as they left. */
class QuestionsCrossProcessesTest {

    private static final Coordinates PERIOD = Coordinates.period(
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2023, 8, 26),
            new KnownAt(12, Instant.parse("2023-08-25T10:15:30.123456Z")),
            LocalDate.of(2025, 7, 1));
    private static final MeasureFilter FILTER = new MeasureFilter(
            UUID.randomUUID(), Tiers.ALL, "84", Map.of(Dimension.DONOR_KIND, List.of("COLLECTIVE", "INDIVIDUAL")));

    static List<Object> messages() {
        return List.of(
                new AskCatalogue(),
                CatalogueAnswer.ofAll(),
                new AskMeasure(
                        "mobilised", PERIOD, FILTER, List.of(Dimension.FORM, Dimension.DISTRICT), Interval.QUARTER),
                new MeasureAnswer(
                        "mobilised",
                        MeasureUnit.VND,
                        MeasureKind.FLOW,
                        PERIOD,
                        FILTER,
                        List.of(Dimension.FORM),
                        Interval.MONTH,
                        List.of(new MeasureRow(Map.of("form", "CASH"), PERIOD.from(), PERIOD.to(), 7)),
                        List.of(new MeasureTotal(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 8, 26), 7)),
                        7L),
                QuestionRefused.notYet("Rule", "minPosition", "Not yet", "12", "3", Duration.ofSeconds(1))
                        .refusal());
    }

    @Test
    void gridsArriveAsTheyLeft() {
        MeasureGrid grid = new MeasureGrid(
                "mobilised",
                MeasureUnit.VND,
                MeasureKind.FLOW,
                PERIOD,
                FILTER,
                List.of(Dimension.FORM),
                Interval.QUARTER,
                List.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 7, 1), LocalDate.of(2023, 8, 26)),
                List.of(List.of("CASH")),
                List.of(new long[] {Long.MAX_VALUE, -7}));
        assertThat(sent(grid)).usingRecursiveComparison().isEqualTo(grid);
        ExportMeasure question = new ExportMeasure(AskMeasure.total("mobilised", PERIOD, FILTER));
        assertThat(sent(question)).isEqualTo(question);
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
