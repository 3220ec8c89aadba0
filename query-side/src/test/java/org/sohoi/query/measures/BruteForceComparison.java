package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.LedgerEvent;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.measures.derived.Compared;
import org.sohoi.query.measures.derived.ComparisonAnswer;
import org.sohoi.query.measures.derived.ComparisonRow;

/** The same question at two coordinates, each answered by going through all events. */
final class BruteForceComparison {

    private final RandomQuestion now;
    private final RandomQuestion then;
    private final List<LedgerEvent> recorded;

    BruteForceComparison(RandomQuestion now, RandomQuestion then, List<LedgerEvent> recorded) {
        this.now = now;
        this.then = then;
        this.recorded = recorded;
    }

    void agreesWith(ComparisonAnswer answer) {
        Map<List<@Nullable String>, Long> values = rows(now);
        Map<List<@Nullable String>, Long> comparedValues = rows(then);
        TreeSet<List<@Nullable String>> groups = new TreeSet<>(new GroupOrder());
        groups.addAll(values.keySet());
        groups.addAll(comparedValues.keySet());
        Map<List<@Nullable String>, Compared> expected = new LinkedHashMap<>();
        groups.forEach(group ->
                expected.put(group, compared(values.getOrDefault(group, 0L), comparedValues.getOrDefault(group, 0L))));
        Map<List<@Nullable String>, Compared> found = new LinkedHashMap<>();
        for (ComparisonRow row : answer.rows()) {
            found.put(new ArrayList<>(row.group().values()), row.compared());
        }
        assertThat(found).as(now.path(then)).containsExactlyEntriesOf(expected);
        assertThat(answer.total()).as(now.path(then)).isEqualTo(compared(total(now), total(then)));
    }

    private Map<List<@Nullable String>, Long> rows(RandomQuestion question) {
        Map<List<@Nullable String>, Long> rows = new LinkedHashMap<>();
        truth(question).groups(question.steps()).forEach((group, values) -> rows.put(group, values.get(0)));
        return rows;
    }

    private long total(RandomQuestion question) {
        LocalDate end = question.ask().coordinates().lastDay().plusDays(1);
        return truth(question).total(question.ask().coordinates().from(), end);
    }

    private BruteForceAnswers truth(RandomQuestion question) {
        return new BruteForceAnswers(question.ask(), question.measure().kind() == MeasureKind.FLOW, recorded);
    }

    private static Compared compared(long value, long comparedValue) {
        BigDecimal difference = new BigDecimal(value).subtract(new BigDecimal(comparedValue));
        BigDecimal growth = comparedValue <= 0
                ? null
                : difference
                        .divide(new BigDecimal(comparedValue), 40, RoundingMode.DOWN)
                        .setScale(4, RoundingMode.HALF_UP);
        return new Compared(
                null, null, new BigDecimal(value), null, null, new BigDecimal(comparedValue), difference, growth);
    }
}
