package org.sohoi.query.measures;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.LedgerEvent;
import org.sohoi.query.measures.catalogue.Catalogue;
import org.sohoi.query.measures.catalogue.Divided;
import org.sohoi.query.measures.catalogue.Growth;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.measures.catalogue.Ratio;
import org.sohoi.query.measures.derived.Quotient;
import org.sohoi.query.measures.derived.RatioAnswer;
import org.sohoi.query.measures.derived.RatioRow;

/** The two figures of a ratio or a growth, each by going through all events, and the one divided by the other. */
final class BruteForceRatio {

    private final RandomQuestion question;
    private final Divided measure;
    private final List<LedgerEvent> recorded;

    BruteForceRatio(RandomQuestion question, List<LedgerEvent> recorded) {
        this.question = question;
        this.measure = (Divided) question.measure();
        this.recorded = recorded;
    }

    void agreesWith(RatioAnswer answer) {
        List<@Nullable LocalDate[]> steps = question.steps();
        List<@Nullable LocalDate[]> secondSteps = secondSteps(steps);
        Map<List<@Nullable String>, List<Long>> firsts = first().groups(steps);
        Map<List<@Nullable String>, List<Long>> seconds = second().groups(secondSteps);
        Set<List<@Nullable String>> groups = new LinkedHashSet<>(firsts.keySet());
        groups.addAll(seconds.keySet());
        List<Long> nothing = steps.stream().map(step -> 0L).toList();

        assertThat(answer.rows()).as(question.path()).hasSize(groups.size() * steps.size());
        int at = 0;
        for (RatioRow row : answer.rows()) {
            int step = at++ % steps.size();
            List<@Nullable String> group = new ArrayList<>(row.group().values());
            assertThat(row.quotient())
                    .as("%s: %s", question.path(), row)
                    .isEqualTo(quotient(
                            firsts.getOrDefault(group, nothing).get(step),
                            seconds.getOrDefault(group, nothing).get(step)));
            if (answer.interval() != null) {
                assertThat(row.from()).as(question.path()).isEqualTo(steps.get(step)[0]);
                assertThat(row.to()).as(question.path()).isEqualTo(steps.get(step)[1]);
            }
        }
        assertThat(answer.rows())
                .as(question.path())
                .isSortedAccordingTo((one, other) -> new GroupOrder()
                        .compare(
                                new ArrayList<>(one.group().values()),
                                new ArrayList<>(other.group().values())));
        LocalDate[] whole = {
            question.ask().coordinates().from(),
            question.ask().coordinates().lastDay().plusDays(1)
        };
        assertThat(answer.total())
                .as(question.path())
                .isEqualTo(quotient(
                        total(first(), whole), total(second(), isGrowth() ? before(whole[0], whole[1]) : whole)));
        if (answer.totals() != null) {
            assertThat(answer.totals())
                    .as(question.path())
                    .extracting(total -> total.quotient())
                    .containsExactlyElementsOf(IntStream.range(0, steps.size())
                            .mapToObj(step ->
                                    quotient(total(first(), steps.get(step)), total(second(), secondSteps.get(step))))
                            .toList());
        }
    }

    private BruteForceAnswers first() {
        return measure instanceof Ratio ratio
                ? answers(new DividedQuestion(ratio, question.ask()).first())
                : ofGrowth();
    }

    private BruteForceAnswers second() {
        return measure instanceof Ratio ratio
                ? answers(new DividedQuestion(ratio, question.ask()).second())
                : ofGrowth();
    }

    private BruteForceAnswers ofGrowth() {
        return answers(question.ask().about(((Growth) measure).of()));
    }

    private BruteForceAnswers answers(AskMeasure ask) {
        return new BruteForceAnswers(ask, Catalogue.measure(ask.measure()).kind() == MeasureKind.FLOW, recorded);
    }

    private static long total(BruteForceAnswers answers, @Nullable LocalDate[] step) {
        return answers.total(step[0], step[1]);
    }

    private boolean isGrowth() {
        return measure instanceof Growth;
    }

    /** Of a ratio the same; of a growth, what is compared with: each interval's is the one that ends where it begins. */
    private List<@Nullable LocalDate[]> secondSteps(List<@Nullable LocalDate[]> steps) {
        if (!isGrowth()) {
            return steps;
        }
        return steps.stream()
                .map(step -> question.ask().interval() == null
                        ? before(step[0], step[1])
                        : new LocalDate[] {question.startOfIntervalBefore(step[0]), step[0]})
                .toList();
    }

    /** The period just before, of as many months if it is of whole ones; of a day, the same a year before. */
    private static LocalDate[] before(@Nullable LocalDate from, LocalDate to) {
        if (from == null) {
            return new LocalDate[] {null, to.minusDays(1).minusYears(1).plusDays(1)};
        }
        int months = 0;
        while (!from.plusMonths(months + 1).isAfter(to)) {
            months++;
        }
        boolean wholeMonths = from.getDayOfMonth() == to.getDayOfMonth();
        return new LocalDate[] {wholeMonths ? from.minusMonths(months) : from.minusDays(DAYS.between(from, to)), from};
    }

    private Quotient quotient(long first, long second) {
        long dividend = isGrowth() ? first - second : first;
        if (second == 0) {
            return new Quotient(dividend, second, null);
        }
        BigDecimal value = new BigDecimal(dividend).divide(new BigDecimal(second), 60, RoundingMode.DOWN);
        return new Quotient(dividend, second, value.setScale(measure.places(), RoundingMode.HALF_UP));
    }
}
