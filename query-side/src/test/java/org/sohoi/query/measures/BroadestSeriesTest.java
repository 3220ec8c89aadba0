package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Series;
import org.sohoi.query.measures.catalogue.Term;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.KnownAt;

class BroadestSeriesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID ALONE = new UUID(0, 3);
    private static final UUID OF_NO_UNIT = new UUID(0, 4);
    private static final UUID LATER = new UUID(0, 5);

    private final Map<KnownSeries.Key, List<KnownSeries.Dated>> stored = new HashMap<>();
    private int last;

    private final StoredSeries first = enter(Breadth.WIDER, FIRST, "29266", 1);
    private final StoredSeries second = enter(Breadth.WIDER, SECOND, "29266", 2);
    private final StoredSeries alone = enter(Breadth.WIDER, ALONE, "29269", 3);
    private final StoredSeries ofNoUnit = enter(Breadth.WIDER, OF_NO_UNIT, null, 4);
    private final StoredSeries neighbours = enter(Breadth.UNIT, null, "29266", 1);
    private final StoredSeries unitOfOne = enter(Breadth.UNIT, null, "29269", 3);
    private final StoredSeries later = enter(Breadth.WIDER, LATER, "29266", 9);

    @Test
    void areThoseOfUnitsWhoseAssociationsCountAlike() {
        assertThat(broadest(8, series -> "COMMUNE")).containsExactlyInAnyOrder(neighbours, alone, ofNoUnit);
    }

    @Test
    void areTreatedAsOneOfTheirAssociations() {
        assertThat(candidates(Dimension.LEVEL, 8, series -> "COMMUNE"))
                .contains(new BroadestSeries.Candidate(neighbours, first));
    }

    @Test
    void areThoseOfEachWhereAssociationsAreToldApart() {
        assertThat(candidates(Dimension.ASSOCIATION, 8, series -> "the same"))
                .extracting(BroadestSeries.Candidate::series)
                .containsExactlyInAnyOrder(first, second, alone, ofNoUnit);
    }

    @Test
    void areThoseOfUnitsAlsoWhereNoneOfTheirAssociationsCounts() {
        assertThat(broadest(8, series -> "not chosen")).contains(neighbours);
    }

    /** An association whose entries were told apart for a while, and then not, has both. */
    @Test
    void haveInThemWhatIsNotToldApart() {
        StoredSeries undivided = enter(Breadth.OWN, ALONE, "29269", 3);

        assertThat(broadest(8, series -> "COMMUNE")).contains(unitOfOne).doesNotContain(alone, undivided);
        assertThat(broadest(8, series -> series.equals(undivided) ? "DISTRICT" : "COMMUNE"))
                .contains(alone, undivided)
                .doesNotContain(unitOfOne);
    }

    @Test
    void areThoseOfEachWhereOneCountsOtherwise() {
        assertThat(broadest(8, series -> series.equals(second) ? "DISTRICT" : "COMMUNE"))
                .containsExactlyInAnyOrder(first, second, alone, ofNoUnit);
    }

    @Test
    void doNotRegardWhatWasNotKnownYet() {
        Function<StoredSeries, String> treatment = series -> series.equals(later) ? "DISTRICT" : "COMMUNE";

        assertThat(broadest(8, treatment)).contains(neighbours);
        assertThat(broadest(9, treatment)).contains(first, second, later).doesNotContain(neighbours);
    }

    private List<StoredSeries> broadest(long position, Function<StoredSeries, String> treatment) {
        return candidates(Dimension.LEVEL, position, treatment).stream()
                .map(BroadestSeries.Candidate::series)
                .toList();
    }

    private List<BroadestSeries.Candidate> candidates(
            Dimension groupBy, long position, Function<StoredSeries, String> treatment) {
        AskMeasure question = new AskMeasure(
                "mobilised",
                Coordinates.asOf(DAY, new KnownAt(position, Instant.EPOCH), DAY),
                MeasureFilter.NONE,
                List.of(groupBy),
                null);
        return new BroadestSeries(new KnownSeries.Known(0, last, stored))
                .broadest(question, new Term(Series.MOBILISED, 1, Map.of()), treatment);
    }

    private StoredSeries enter(Breadth breadth, @Nullable UUID association, @Nullable String unit, long position) {
        StoredSeries series = new StoredSeries(++last, Series.MOBILISED, breadth, association, unit, Map.of());
        stored.computeIfAbsent(new KnownSeries.Key(Series.MOBILISED, breadth), key -> new ArrayList<>())
                .add(new KnownSeries.Dated(series, position));
        return series;
    }
}
