package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.LedgerEvent;
import org.sohoi.query.measures.derived.Quotient;
import org.sohoi.query.measures.derived.RatioAnswer;
import org.sohoi.query.measures.derived.RatioRow;

/** A ratio's two parts, each by going through all events, and the one divided by the other. */
final class BruteForceRatio {

    private final RandomQuestion question;
    private final Ratio ratio;
    private final BruteForceAnswers numerator;
    private final BruteForceAnswers denominator;

    BruteForceRatio(RandomQuestion question, List<LedgerEvent> recorded) {
        this.question = question;
        this.ratio = (Ratio) question.measure();
        this.numerator = part(ratio.numerator(), recorded);
        this.denominator = part(ratio.denominator(), recorded);
    }

    private BruteForceAnswers part(Ratio.Part part, List<LedgerEvent> recorded) {
        boolean flow = Catalogue.measure(part.measure()).kind() == MeasureKind.FLOW;
        return new BruteForceAnswers(part.in(question.ask()), flow, recorded);
    }

    void agreesWith(RatioAnswer answer) {
        List<@Nullable LocalDate[]> steps = question.steps();
        Map<List<@Nullable String>, List<Long>> numerators = numerator.groups(steps);
        Map<List<@Nullable String>, List<Long>> denominators = denominator.groups(steps);
        Set<List<@Nullable String>> groups = new LinkedHashSet<>(numerators.keySet());
        groups.addAll(denominators.keySet());
        List<Long> nothing = steps.stream().map(step -> 0L).toList();

        assertThat(answer.rows()).as(question.path()).hasSize(groups.size() * steps.size());
        int at = 0;
        for (RatioRow row : answer.rows()) {
            int step = at++ % steps.size();
            List<@Nullable String> group = new ArrayList<>(row.group().values());
            assertThat(row.quotient())
                    .as("%s: %s", question.path(), row)
                    .isEqualTo(quotient(
                            numerators.getOrDefault(group, nothing).get(step),
                            denominators.getOrDefault(group, nothing).get(step)));
        }
        assertThat(answer.rows())
                .as(question.path())
                .isSortedAccordingTo((one, other) -> new GroupOrder()
                        .compare(
                                new ArrayList<>(one.group().values()),
                                new ArrayList<>(other.group().values())));
        LocalDate from = question.ask().coordinates().from();
        LocalDate end = question.ask().coordinates().lastDay().plusDays(1);
        assertThat(answer.total())
                .as(question.path())
                .isEqualTo(quotient(numerator.total(from, end), denominator.total(from, end)));
        if (answer.totals() != null) {
            assertThat(answer.totals())
                    .as(question.path())
                    .extracting(total -> total.quotient())
                    .containsExactlyElementsOf(steps.stream()
                            .map(step ->
                                    quotient(numerator.total(step[0], step[1]), denominator.total(step[0], step[1])))
                            .toList());
        }
    }

    private Quotient quotient(long numerator, long denominator) {
        if (denominator == 0) {
            return new Quotient(numerator, denominator, null);
        }
        BigDecimal value = new BigDecimal(numerator).divide(new BigDecimal(denominator), 60, RoundingMode.DOWN);
        return new Quotient(numerator, denominator, value.setScale(ratio.places(), RoundingMode.HALF_UP));
    }
}
