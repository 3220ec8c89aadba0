package org.sohoi.query.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.MeasureAnswer;
import org.sohoi.query.measures.MeasureRow;
import org.sohoi.query.measures.Measures;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.measures.catalogue.MeasureUnit;

/** Answers with what it was given, the same by whatever it is grouped, and remembers what it was asked. */
final class GivenMeasures implements Measures {

    private final Map<String, Map<String, Long>> values = new HashMap<>();
    private final List<AskMeasure> asked = new ArrayList<>();

    void given(String measure, Map<String, Long> byValue) {
        values.put(measure, byValue);
    }

    List<AskMeasure> asked() {
        return asked;
    }

    @Override
    public MeasureAnswer answer(AskMeasure question, long besidePosition) {
        asked.add(question);
        Map<String, Long> byValue = values.getOrDefault(question.measure(), Map.of());
        return new MeasureAnswer(
                question.measure(),
                MeasureUnit.VND,
                MeasureKind.FLOW,
                question.coordinates(),
                question.filter(),
                question.groupBy(),
                null,
                question.groupBy().isEmpty()
                        ? List.of()
                        : rows(question.groupBy().get(0).label(), byValue),
                null,
                byValue.values().stream().mapToLong(Long::longValue).sum());
    }

    private static List<MeasureRow> rows(String dimension, Map<String, Long> byValue) {
        List<MeasureRow> rows = new ArrayList<>();
        byValue.forEach((value, amount) -> {
            Map<String, String> group = new HashMap<>();
            group.put(dimension, value);
            rows.add(new MeasureRow(group, null, null, amount));
        });
        return rows;
    }
}
