package org.sohoi.query.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.MeasureFilter;
import org.sohoi.query.measures.Tiers;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.measures.catalogue.MeasureUnit;
import org.sohoi.query.measures.derived.Quotient;
import org.sohoi.query.measures.derived.RatioAnswer;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.KnownAt;

class SummariseTest {

    private static final LocalDate MEETING = LocalDate.of(2023, 8, 25);
    private static final Coordinates EIGHT_MONTHS =
            Coordinates.asOf(MEETING, new KnownAt(7, null), MEETING).asPeriod();

    private Quotient sustainable = new Quotient(0, 0, null);
    private final GivenMeasures measures = new GivenMeasures();
    private final SummaryQueries queries =
            new SummaryQueries(measures, (question, besidePosition) -> share(question), new Labels());

    @Test
    void asOfADayTheFlowsAreThoseOfTheYearThroughThatDay() {
        assertThat(EIGHT_MONTHS.from()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(EIGHT_MONTHS.to()).isEqualTo(LocalDate.of(2023, 8, 26));
        assertThat(EIGHT_MONTHS.lastDay()).isEqualTo(MEETING);
    }

    @Test
    void asksEveryMeasureAtTheSameCoordinatesAndOfTheSameScope() {
        MeasureFilter scope = new MeasureFilter(null, Tiers.OWN, "842", Map.of());
        queries.handle(new Summarise(EIGHT_MONTHS, scope));
        assertThat(measures.asked()).isNotEmpty().allSatisfy(question -> {
            assertThat(question.coordinates()).isEqualTo(EIGHT_MONTHS);
            assertThat(question.filter()).isEqualTo(scope);
        });
        assertThat(measures.asked().stream().map(AskMeasure::measure)).contains("fund-balance", "operating-funds");
    }

    @Test
    void showsTheTotalOnceAndThenALineForEveryValueWhateverHappened() {
        measures.given("rewards", Map.of("PUPIL", 19_777L));
        SummarySection rewards = section("rewards");
        assertThat(rewards.lines()).hasSize(1 + Dimension.CATEGORY.knownValues().size());
        assertThat(rewards.lines())
                .extracting(SummaryLine::member, SummaryLine::value)
                .contains(tuple(null, 19_777L), tuple("PUPIL", 19_777L), tuple("ELDERLY", 0L));
        assertThat(section("mobilised").lines().stream().filter(line -> line.member() == null))
                .hasSize(1);
    }

    @Test
    void whatHasNoValueOfTheDimensionIsInTheTotalAlone() {
        Map<String, Long> values = new HashMap<>();
        values.put("PROVINCE", 32L);
        values.put(null, 1L);
        measures.given("associations", values);
        assertThat(section("associations").lines().subList(0, 4))
                .extracting(SummaryLine::value)
                .containsExactly(33L, 32L, 0L, 0L);
    }

    @Test
    void saysHowMuchOfAllSupportLasts() {
        sustainable = new Quotient(150, 1_200, new BigDecimal("0.1250"));
        SustainableAid aid = summary().sustainableAid();
        assertThat(aid.value()).isEqualTo(150);
        assertThat(aid.supportValue()).isEqualTo(1_200);
        assertThat(aid.share()).isEqualTo(new BigDecimal("0.1250"));
    }

    @Test
    void thereIsNoShareOfNothing() {
        assertThat(summary().sustainableAid().share()).isNull();
    }

    @Test
    void speaksBothLanguages() {
        assertThat(summary().sections())
                .flatExtracting(SummarySection::lines)
                .extracting(SummaryLine::label)
                .contains(new Label("Vận động: hiện vật", "Mobilised: in kind"));
    }

    private RatioAnswer share(AskMeasure question) {
        assertThat(question.measure()).isEqualTo("sustainable-aid-share");
        return new RatioAnswer(
                question.measure(),
                MeasureUnit.SHARE,
                MeasureKind.RATIO,
                4,
                question.coordinates(),
                question.filter(),
                question.groupBy(),
                null,
                List.of(),
                null,
                sustainable);
    }

    private Summary summary() {
        return queries.handle(new Summarise(EIGHT_MONTHS, MeasureFilter.NONE));
    }

    private SummarySection section(String key) {
        List<SummarySection> sections = summary().sections();
        return sections.stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
